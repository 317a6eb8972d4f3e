package pe.palabra.commitment.filter;

/** The parameters by which lists, exports, the API and every link to them filter commitments (contracts.md). */
public enum FilterParameter {
    TEXT("q"),
    UNIT("ut"),
    REGION("region"),
    PROVINCE("provincia"),
    DISTRICT("distrito"),
    CASE("caso"),
    SPACE("espacio"),
    SPACE_CLASS("clase"),
    KIND("tipo"),
    STATE("estado"),
    EQUIVALENT("equivalente"),
    RESPONSIBLE("responsable"),
    LEVEL("nivel"),
    SECTOR("sector"),
    OVERDUE("vencidos"),
    NOT_UPDATED_SINCE("sinActualizarDesde"),
    WITHOUT_DEADLINE("sinPlazo"),
    ACTA_FROM("actaDesde"),
    ACTA_TO("actaHasta"),
    TO_RECLASSIFY("porReclasificar"),
    ORDER("orden");

    private final String key;

    FilterParameter(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
