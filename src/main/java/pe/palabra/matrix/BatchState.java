package pe.palabra.matrix;

/** Life of an uploaded matrix; the words of contracts.md are for people and JSON. */
public enum BatchState {
    READING("leyendo"),
    TO_CONFIRM("por_confirmar"),
    APPLYING("aplicando"),
    APPLIED("aplicada"),
    REVERTED("revertida"),
    DISCARDED("descartada"),
    FAILED("fallida");

    private final String code;

    BatchState(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
