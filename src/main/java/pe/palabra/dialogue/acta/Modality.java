package pe.palabra.dialogue.acta;

import java.util.Arrays;
import java.util.Optional;

/** How the parties met; where they did not meet in person, the acta says on which platform and how each one agreed. */
public enum Modality {
    IN_PERSON("Presencial"),
    DIGITAL("Digital"),
    MIXED("Mixta");

    private final String label;

    Modality(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public static Optional<Modality> of(String written) {
        return Arrays.stream(values())
                .filter(modality -> modality.name().equals(written))
                .findFirst();
    }

    public boolean needsPlatform() {
        return this != IN_PERSON;
    }
}
