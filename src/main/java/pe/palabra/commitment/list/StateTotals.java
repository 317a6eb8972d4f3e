package pe.palabra.commitment.list;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pe.palabra.commitment.CommitmentState;
import pe.palabra.commitment.EquivalentState;
import pe.palabra.dialogue.SpaceClass;

/** How many commitments a filter gives, by class and state; overdue ones are open and past their deadline. */
public record StateTotals(Map<SpaceClass, Map<CommitmentState, Long>> byClass, long overdue, long withoutDeadline) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public long total() {
        return byClass.keySet().stream().mapToLong(this::of).sum();
    }

    public long of(SpaceClass spaceClass) {
        return byClass.getOrDefault(spaceClass, Map.of()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    public long of(CommitmentState state) {
        return byClass.values().stream()
                .mapToLong(states -> states.getOrDefault(state, 0L))
                .sum();
    }

    public long of(EquivalentState equivalent) {
        return equivalent.states().stream().mapToLong(this::of).sum();
    }

    /** All but Desestimado and Renegociado (R11.4). */
    public long reported() {
        return total() - of(EquivalentState.NOT_REPORTED);
    }

    /** Cumplido among the reported, with one decimal (R11.5); null when none is reported. */
    public @Nullable BigDecimal fulfilledPercent() {
        return reported() == 0
                ? null
                : HUNDRED.multiply(BigDecimal.valueOf(of(EquivalentState.FULFILLED)))
                        .divide(BigDecimal.valueOf(reported()), 1, RoundingMode.HALF_UP);
    }
}
