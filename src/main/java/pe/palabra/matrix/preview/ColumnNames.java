package pe.palabra.matrix.preview;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pe.palabra.matrix.reading.MatrixColumn;

/** How the columns of Anexo 2 are called on screen: "Fecha del acta" for FECHA DEL ACTA. */
final class ColumnNames {

    private ColumnNames() {}

    static String of(@Nullable String label) {
        if (label == null || label.isEmpty()) {
            return "Toda la fila";
        }
        if (label.equals(MatrixColumn.SNIP.label())) {
            return "Código SNIP";
        }
        return label.substring(0, 1) + label.substring(1).toLowerCase(Locale.ROOT);
    }
}
