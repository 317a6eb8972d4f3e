package pe.palabra.dialogue;

/** Class of a dialogue space on a date (R4): it decides who follows its commitments and which state names are shown. */
public enum SpaceClass {
    PRIORITISED("priorizado", "Priorizado"),
    NOT_PRIORITISED("no_priorizado", "No priorizado");

    private final String code;
    private final String label;

    SpaceClass(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** The word in addresses and JSON: priorizado, no_priorizado. */
    public String code() {
        return code;
    }

    /** The words on pages and in files: Priorizado, No priorizado. */
    public String label() {
        return label;
    }

    public static SpaceClass of(boolean prioritised) {
        return prioritised ? PRIORITISED : NOT_PRIORITISED;
    }
}
