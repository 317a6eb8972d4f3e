package pe.palabra.commitment;

import java.util.Arrays;
import java.util.List;

/** The state as the matrix of non-prioritised spaces names it (Anexo 7, second column). */
public enum EquivalentState {
    TO_START("Por iniciar"),
    IN_PROGRESS("En proceso"),
    FULFILLED("Cumplido"),
    UNFULFILLED("Incumplido"),
    NOT_REPORTED("No se reportan");

    private final String label;

    EquivalentState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The fine states that this name covers, in the order of Anexo 7. */
    public List<CommitmentState> states() {
        return Arrays.stream(CommitmentState.values())
                .filter(state -> state.equivalent() == this)
                .toList();
    }
}
