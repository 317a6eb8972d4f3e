package pe.palabra.commitment;

import java.util.Set;
import pe.palabra.commitment.StateDetails.Asked;

/** The state of a commitment as the matrix of prioritised spaces names it (Anexo 7); always the one that is stored. */
public enum CommitmentState {
    NOT_STARTED("Abierto - No iniciado"),
    IN_PROGRESS("Abierto - En proceso"),
    NO_INFORMATION("Abierto - Sin información"),
    SUSPENDED("Abierto - Suspendido"),
    UNVIABLE("Abierto - Inviable"),
    FULFILLED("Cerrado - Cumplido"),
    UNFULFILLED("Cerrado - Incumplido"),
    DISMISSED("Cerrado - Desestimado"),
    RENEGOTIATED("Cerrado - Renegociado/Redefinido");

    private final String label;

    CommitmentState(String label) {
        this.label = label;
    }

    /** The whole name, "Abierto - En proceso". */
    public String label() {
        return label;
    }

    /** The name without its group, "En proceso", as tables show it. */
    public String shortLabel() {
        return label.substring(label.indexOf(" - ") + 3);
    }

    /** The only place where the two columns of Anexo 7 meet (R1). */
    public EquivalentState equivalent() {
        return switch (this) {
            case NOT_STARTED -> EquivalentState.TO_START;
            case IN_PROGRESS, NO_INFORMATION, SUSPENDED, UNVIABLE -> EquivalentState.IN_PROGRESS;
            case FULFILLED -> EquivalentState.FULFILLED;
            case UNFULFILLED -> EquivalentState.UNFULFILLED;
            case DISMISSED, RENEGOTIATED -> EquivalentState.NOT_REPORTED;
        };
    }

    public boolean isOpen() {
        return switch (this) {
            case NOT_STARTED, IN_PROGRESS, NO_INFORMATION, SUSPENDED, UNVIABLE -> true;
            case FULFILLED, UNFULFILLED, DISMISSED, RENEGOTIATED -> false;
        };
    }

    /** What a person must give to enter this state (R1, third column; ours); a matrix enters it without. */
    public Set<Asked> asks() {
        return switch (this) {
            case NOT_STARTED, NO_INFORMATION -> Set.of();
            case IN_PROGRESS -> Set.of(Asked.DONE);
            case SUSPENDED -> Set.of(Asked.CAUSE, Asked.RESTART);
            case UNVIABLE -> Set.of(Asked.IMPEDIMENT);
            case FULFILLED -> Set.of(Asked.EVIDENCE, Asked.AGREEMENT);
            case UNFULFILLED -> Set.of(Asked.WHY, Asked.EVIDENCE);
            case DISMISSED -> Set.of(Asked.EVIDENCE);
            case RENEGOTIATED -> Set.of(Asked.SUCCESSOR);
        };
    }

    /**
     * Whether this state may be followed by another without a rectification (R2): an open one by any but "No iniciado",
     * a closed one by none. The same state again is an update, always allowed.
     */
    public boolean mayBecome(CommitmentState next) {
        return next == this || (isOpen() && next != NOT_STARTED);
    }
}
