package pe.palabra.report.figures;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A commitment that changes the total of a group without being new or late in it: it enters from another group, leaves, or
 * was annulled or absorbed (R11.7). {@code from}: where the previous report counted it, {@code to}: where this one does.
 */
public record Movement(
        String code,
        Kind kind,
        Position group,
        @Nullable Position from,
        @Nullable Position to) {

    /** A term of the cuadre; its code stands in addresses. */
    public enum Kind {
        ENTERED("entran"),
        LEFT("salen"),
        ANNULLED("anulados"),
        ABSORBED("absorbidos");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /** Whether a row that counts is one that entered its group, from a position. */
    public static boolean enters(CountedRow row, @Nullable Position from) {
        return of(row, from).stream().anyMatch(movement -> movement.kind() == Kind.ENTERED);
    }

    /** What remains to be told of a row that counts, besides that it is new or late. */
    static List<Movement> of(CountedRow row, @Nullable Position from) {
        Position to = Position.of(row.unitId(), row.spaceClass(), row.state());
        boolean counted = row.isIn(Figure.NEW) || row.isIn(Figure.LATE_NEW);
        return !counted && to.equals(from) ? List.of() : of(row.code(), from, to, counted);
    }

    /** What remains to be told of a commitment that counts now; {@code counted}: it is among the new or late ones. */
    private static List<Movement> of(String code, @Nullable Position from, Position to, boolean counted) {
        List<Movement> movements = new ArrayList<>();
        if (counted && (from == null || !from.adds())) {
            if (!to.adds()) {
                movements.add(new Movement(code, Kind.LEFT, to, from, to));
            }
            return movements;
        }
        if (counted) {
            movements.add(new Movement(code, Kind.LEFT, to, from, to));
        }
        if (from != null && from.addsElsewhereThan(to)) {
            movements.add(new Movement(code, Kind.LEFT, from, from, to));
        }
        if (to.addsElsewhereThan(from)) {
            movements.add(new Movement(code, Kind.ENTERED, to, from, to));
        }
        return movements;
    }
}
