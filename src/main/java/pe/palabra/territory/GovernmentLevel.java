package pe.palabra.territory;

/** Level of government that answers for a commitment (Anexo 2); companies and civil society have none. */
public enum GovernmentLevel {
    NATIONAL("Nacional"),
    REGIONAL("Regional"),
    LOCAL("Local");

    private final String label;

    GovernmentLevel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
