package pe.palabra.matrix.web;

import org.jspecify.annotations.Nullable;
import pe.palabra.shared.Formats;

/** A number with its noun: 1 fila, 2,956 filas. */
final class Counted {

    private Counted() {}

    static String of(@Nullable Number number, String one, String many) {
        long counted = number == null ? 0 : number.longValue();
        return Formats.number(counted) + " " + (counted == 1 ? one : many);
    }
}
