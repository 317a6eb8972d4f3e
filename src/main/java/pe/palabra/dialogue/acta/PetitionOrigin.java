package pe.palabra.dialogue.acta;

import java.util.Arrays;
import java.util.Optional;

/** How a petition was made. */
public enum PetitionOrigin {
    VERBAL("Verbal"),
    WRITTEN("Escrito");

    private final String label;

    PetitionOrigin(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public static Optional<PetitionOrigin> of(String written) {
        return Arrays.stream(values())
                .filter(origin -> origin.name().equals(written))
                .findFirst();
    }
}
