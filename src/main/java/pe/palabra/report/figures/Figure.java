package pe.palabra.report.figures;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What a report counts within a unit and class; its code is the key in JSON and the {@code cifra} of addresses. */
public enum Figure {
    TOTAL("total"),
    REPORTED("reportados"),
    INVESTMENT_PROJECT("pip"),
    ACTIVITY("actividad"),
    WITHOUT_KIND("sinTipo"),
    NEW("nuevos"),
    CLOSED("cerrados"),
    CLOSED_FULFILLED("cerradosCumplidos"),
    REOPENED("reabiertos"),
    OPEN("abiertos"),
    CRITICAL("criticos"),
    OVERDUE("vencidos"),
    WITHOUT_DEADLINE("sinPlazo"),
    NOT_UPDATED("sinActualizar"),
    TOLD("conNoticias"),
    ENTERED("entran"),
    LATE_NEW("tardiosNuevos"),
    LATE_CLOSED("tardiosCerrados"),
    LATE_REOPENED("tardiosReabiertos");

    private final String code;

    Figure(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** A bit for each of some figures. */
    static int bits(Set<Figure> figures) {
        int bits = 0;
        for (Figure figure : figures) {
            bits |= 1 << figure.ordinal();
        }
        return bits;
    }

    public static Optional<Figure> of(String code) {
        return Arrays.stream(values()).filter(f -> f.code.equals(code)).findFirst();
    }
}
