package pe.palabra.dialogue.acta;

import java.util.Arrays;
import java.util.Optional;

/** Kind of the document in which commitments were signed or told; what its head must say depends on it (C2). */
public enum ActaKind {
    ACTA("Acta"),
    AIDE_MEMOIRE("Ayuda memoria"),
    NOTIFICATION("Notificación de oficina de diálogo");

    private final String label;

    ActaKind(String label) {
        this.label = label;
    }

    /** As it is kept and read. */
    public String label() {
        return label;
    }

    public static Optional<ActaKind> of(String written) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().equals(written) || kind.label.equals(written))
                .findFirst();
    }

    /** An acta is signed somewhere, in some modality. */
    public boolean tellsPlace() {
        return this == ACTA;
    }

    /** A notification has no meeting behind it. */
    public boolean tellsParticipants() {
        return this != NOTIFICATION;
    }
}
