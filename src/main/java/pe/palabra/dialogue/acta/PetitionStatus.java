package pe.palabra.dialogue.acta;

import java.util.Arrays;
import java.util.Optional;

/** What became of a petition; an accepted one is a commitment, of its own acta. */
public enum PetitionStatus {
    TO_CONFIRM("Por confirmar"),
    ACCEPTED("Aceptado"),
    NOT_ACCEPTED("No aceptado"),
    WITHDRAWN("Retirado");

    private final String label;

    PetitionStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether a commitment may stand for it. */
    public boolean namesCommitment() {
        return this == ACCEPTED;
    }

    public static Optional<PetitionStatus> of(String written) {
        return Arrays.stream(values())
                .filter(status -> status.name().equals(written))
                .findFirst();
    }
}
