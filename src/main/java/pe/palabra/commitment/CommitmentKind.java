package pe.palabra.commitment;

/** Type of a commitment (Anexo 2): an investment project or an activity; none known is null. */
public enum CommitmentKind {
    INVESTMENT_PROJECT("PIP"),
    ACTIVITY("Actividad");

    private final String label;

    CommitmentKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
