package pe.palabra.dialogue;

/** On what a determination of class rests (R4): a recommendation, an agreed risk assessment, or a matrix's vocabulary. */
public enum PrioritisationGround {
    RECOMMENDATION("por recomendación"),
    RISK_ASSESSMENT("por evaluación de riesgo"),
    IMPORT("por importación: falta sustento");

    private final String label;

    PrioritisationGround(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** A class that was only inferred still lacks its document. */
    public boolean lacksSupport() {
        return this == IMPORT;
    }
}
