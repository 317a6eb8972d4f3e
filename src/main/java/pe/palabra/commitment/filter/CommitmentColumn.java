package pe.palabra.commitment.filter;

import java.util.Arrays;
import java.util.Optional;

/** What lists can show of a commitment and be ordered by; the key is the word of addresses and JSON. */
public enum CommitmentColumn {
    CODE("codigo"),
    CASE("caso"),
    ACTA_ON("fechaActa"),
    KIND("tipo"),
    DESCRIPTION("descripcion"),
    UNIT("unidad"),
    REGIONS("regiones"),
    PROVINCES("provincias"),
    DISTRICTS("distritos"),
    SNIP("snip"),
    CUI("cui"),
    STATE("estado"),
    EQUIVALENT("equivalente"),
    SPACE_CLASS("clase"),
    PROGRESS("avance"),
    RESPONSIBLE("responsable"),
    LEVEL("nivel"),
    CO_RESPONSIBLES("corresponsables"),
    COLLABORATORS("colaboradores"),
    DUE_ON("plazo"),
    UPDATED_ON("actualizado");

    private final String key;

    CommitmentColumn(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    public static Optional<CommitmentColumn> of(String key) {
        return Arrays.stream(values()).filter(column -> column.key.equals(key)).findFirst();
    }
}
