package pe.palabra.report.figures;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import pe.palabra.dialogue.SpaceClass;

/** From where a report begins to count its cuadre (R11.7): each commitment's position there, and the totals said. */
public abstract sealed class Start {

    /** The position of a commitment that counts now; null if it had none. */
    abstract @Nullable Position take(KnownCommitment commitment);

    /** The positions that nobody took: of commitments that do not count any more. */
    public abstract Map<String, Position> rest();

    /** What was said of a group; {@code counted}: its positions that add, as they were taken or not. */
    abstract int total(long unitId, SpaceClass spaceClass, int counted);

    /** The previous report that was issued, with its rows. */
    public static Start issued(Map<String, Position> rows, ReportContent said) {
        return new Issued(new HashMap<>(rows), said);
    }

    /** None was issued: what counted at the end of the previous period, as known now. */
    public static Start unissued(LocalDate day, LongFunction<SpaceClass> classes) {
        return new Unissued(day, classes);
    }

    private static final class Issued extends Start {

        private final Map<String, Position> rows;
        private final ReportContent said;

        Issued(Map<String, Position> rows, ReportContent said) {
            this.rows = rows;
            this.said = said;
        }

        @Override
        @Nullable
        Position take(KnownCommitment commitment) {
            return rows.remove(commitment.code());
        }

        @Override
        public Map<String, Position> rest() {
            return rows;
        }

        @Override
        int total(long unitId, SpaceClass spaceClass, int counted) {
            return said.groups().stream()
                    .filter(group -> group.unitId() == unitId && group.spaceClass() == spaceClass)
                    .mapToInt(ReportGroup::total)
                    .sum();
        }
    }

    private static final class Unissued extends Start {

        private final LocalDate day;
        private final LongFunction<SpaceClass> classes;

        Unissued(LocalDate day, LongFunction<SpaceClass> classes) {
            this.day = day;
            this.classes = classes;
        }

        @Override
        @Nullable
        Position take(KnownCommitment commitment) {
            return commitment
                    .now()
                    .countingAt(day)
                    .map(standing ->
                            Position.of(commitment.unitId(), classes.apply(commitment.spaceId()), standing.state()))
                    .orElse(null);
        }

        @Override
        public Map<String, Position> rest() {
            return Map.of();
        }

        @Override
        int total(long unitId, SpaceClass spaceClass, int counted) {
            return counted;
        }
    }
}
