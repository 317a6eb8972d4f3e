package pe.palabra.dialogue.acta;

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
}
