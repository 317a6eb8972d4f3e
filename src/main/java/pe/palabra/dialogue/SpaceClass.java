package pe.palabra.dialogue;

/** Class of a dialogue space on a date (R4): it decides who follows its commitments and which state names are shown. */
public enum SpaceClass {
    PRIORITISED("priorizado"),
    NOT_PRIORITISED("no_priorizado");

    private final String code;

    SpaceClass(String code) {
        this.code = code;
    }

    /** The word in addresses and JSON: priorizado, no_priorizado. */
    public String code() {
        return code;
    }

    public static SpaceClass of(boolean prioritised) {
        return prioritised ? PRIORITISED : NOT_PRIORITISED;
    }
}
