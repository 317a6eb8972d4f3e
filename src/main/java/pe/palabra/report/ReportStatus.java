package pe.palabra.report;

/** Where a monthly report stands in its life; a provisional one speaks of a month that is not over. */
public enum ReportStatus {
    PROVISIONAL("provisional"),
    DRAFT("borrador"),
    ISSUED("emitido");

    private final String label;

    ReportStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
