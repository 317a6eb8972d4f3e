package pe.palabra.report.count;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import pe.palabra.dialogue.SpaceClass;
import pe.palabra.report.figures.Position;

/** From where a report begins to count its cuadre (R11.7): each commitment's position there. */
public interface Start {

    /** Where the cuadre does not matter. */
    Start NONE = commitment -> null;

    /** The position of a commitment that counts now; null if it had none. */
    @Nullable
    Position take(KnownCommitment commitment);

    /** The positions that nobody took: of commitments that do not count any more. */
    default Map<String, Position> rest() {
        return Map.of();
    }

    /** The previous report that was issued, with its rows. */
    static Start issued(Map<String, Position> rows) {
        Map<String, Position> rest = new HashMap<>(rows);
        return new Start() {
            @Override
            public @Nullable Position take(KnownCommitment commitment) {
                return rest.remove(commitment.code());
            }

            @Override
            public Map<String, Position> rest() {
                return rest;
            }
        };
    }

    /** None was issued: what counted at the end of the previous period, as known now. */
    static Start unissued(LocalDate day, LongFunction<SpaceClass> classes) {
        return commitment -> commitment
                .now()
                .countingAt(day)
                .map(standing ->
                        Position.of(commitment.unitId(), classes.apply(commitment.spaceId()), standing.state()))
                .orElse(null);
    }
}
