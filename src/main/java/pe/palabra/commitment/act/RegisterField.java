package pe.palabra.commitment.act;

import java.util.Arrays;
import java.util.List;

/** What the register says of a commitment, field by field, as a person corrects it and as the history tells it (R5). */
public enum RegisterField {
    DESCRIPTION("descripcion", "Descripción"),
    KIND("tipo", "Tipo"),
    CUI("cui", "CUI"),
    SNIP("snip", "SNIP"),
    RESPONSIBLE("responsable", "Responsable principal"),
    LEVEL("nivel", "Nivel"),
    CO_RESPONSIBLES("corresponsables", "Corresponsables"),
    COLLABORATORS("colaboradores", "Colaboradores"),
    PLACES("lugares", "Lugares"),
    UNIT("unidad", "Unidad territorial"),
    DUE("plazo", "Plazo"),
    ACTA_ON("fechaActa", "Fecha del acta");

    private final String field;
    private final String label;

    RegisterField(String field, String label) {
        this.field = field;
        this.label = label;
    }

    /** Its name in a form. */
    public String field() {
        return field;
    }

    public String label() {
        return label;
    }

    /** Those that are corrected on the commitment; the acta's date is corrected on its acta. */
    public static List<RegisterField> corrected() {
        return Arrays.stream(values()).filter(field -> field != ACTA_ON).toList();
    }
}
