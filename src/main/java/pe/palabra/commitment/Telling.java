package pe.palabra.commitment;

import java.util.List;
import pe.palabra.commitment.StateDetails.Asked;

/** A fact as a person tells it: with what R1 asks of its state, the evidence handed in and the commitments that replace it. */
public record Telling(StateFact fact, StateDetails details, boolean withEvidence, boolean withSuccessor) {

    /** What is still missing to enter the state, in the order of a form; nothing when it stays the same. */
    public List<Asked> missing(StateHistory history) {
        CommitmentState state = fact.state();
        if (state == null || !history.isChangedBy(fact)) {
            return List.of();
        }
        return state.asks().stream().filter(asked -> !isGiven(asked)).sorted().toList();
    }

    private boolean isGiven(Asked asked) {
        return switch (asked) {
            case EVIDENCE -> withEvidence;
            case SUCCESSOR -> withSuccessor;
            case DONE, CAUSE, RESTART, IMPEDIMENT, WHY, AGREEMENT -> details.gives(asked);
        };
    }
}
