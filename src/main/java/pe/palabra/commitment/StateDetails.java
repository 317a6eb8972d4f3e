package pe.palabra.commitment;

import org.jspecify.annotations.Nullable;

/** What a person told with a fact of state, as R1 asks of each state; kept beside the fact and shown in the history. */
public record StateDetails(
        @Nullable String done,
        @Nullable String cause,
        @Nullable String restart,
        @Nullable Impediment impediment,
        @Nullable String impedimentText,
        @Nullable Agreement agreement,
        @Nullable String why) {

    public static final StateDetails NONE = new StateDetails(null, null, null, null, null, null, null);

    /** What entering a state may ask for, and the field of a form where it is given. */
    public enum Asked {
        DONE("hecho", "qué se hizo"),
        CAUSE("causa", "la causa"),
        RESTART("condicion", "la condición para reiniciar"),
        IMPEDIMENT("impedimento", "el impedimento legal, técnico o presupuestal"),
        WHY("porque", "el porqué"),
        EVIDENCE("archivo", "un medio de verificación (archivo, enlace o número de documento)"),
        AGREEMENT("conformidad", "si la contraparte está conforme"),
        SUCCESSOR("reemplazos", "el compromiso que lo reemplaza");

        private final String field;
        private final String label;

        Asked(String field, String label) {
            this.field = field;
            this.label = label;
        }

        public String field() {
            return field;
        }

        /** How a sentence names it: "Pide qué se hizo". */
        public String label() {
            return label;
        }

        /** The sentence that asks for it when it was not given. */
        public String key() {
            return "commitment.asked." + field;
        }
    }

    /** Of which kind the obstacle of an unviable commitment is. */
    public enum Impediment {
        LEGAL("legal", "Legal"),
        TECHNICAL("tecnico", "Técnico"),
        BUDGETARY("presupuestal", "Presupuestal");

        private final String code;
        private final String label;

        Impediment(String code, String label) {
            this.code = code;
            this.label = label;
        }

        public String code() {
            return code;
        }

        public String label() {
            return label;
        }
    }

    /** Whether the counterpart agrees that a commitment was fulfilled. */
    public enum Agreement {
        AGREED("conforme", "Conforme"),
        NOT_AGREED("no-conforme", "No conforme"),
        NOT_ASKED("no-consultada", "No consultada");

        private final String code;
        private final String label;

        Agreement(String code, String label) {
            this.code = code;
            this.label = label;
        }

        public String code() {
            return code;
        }

        public String label() {
            return label;
        }
    }

    /** Whether it says what is asked; evidence and successors stand outside. */
    boolean gives(Asked asked) {
        return switch (asked) {
            case DONE -> done != null;
            case CAUSE -> cause != null;
            case RESTART -> restart != null;
            case IMPEDIMENT -> impediment != null && impedimentText != null;
            case AGREEMENT -> agreement != null;
            case WHY -> why != null;
            case EVIDENCE, SUCCESSOR -> false;
        };
    }
}
