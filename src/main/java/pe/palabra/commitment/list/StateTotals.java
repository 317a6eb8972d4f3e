package pe.palabra.commitment.list;

import java.util.Map;
import pe.palabra.commitment.CommitmentState;
import pe.palabra.commitment.EquivalentState;

/** How many commitments a filter gives, by state; overdue ones are open and past their deadline. */
public record StateTotals(Map<CommitmentState, Long> byState, long overdue, long withoutDeadline) {

    public long total() {
        return byState.values().stream().mapToLong(Long::longValue).sum();
    }

    public long of(CommitmentState state) {
        return byState.getOrDefault(state, 0L);
    }

    public long of(EquivalentState equivalent) {
        return equivalent.states().stream().mapToLong(this::of).sum();
    }
}
