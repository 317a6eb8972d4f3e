package pe.palabra.report.web;

import org.jspecify.annotations.Nullable;
import pe.palabra.report.ReportMonth;
import pe.palabra.shared.Formats;

/** A month in the list of reports: whether its report was issued, waits as a draft, or the month still runs. */
public record MonthLine(String href, String name, String status, String note, boolean issued) {

    static MonthLine of(ReportMonth month) {
        String note = note(month);
        String status = month.issuedAt() != null ? "Emitido" : month.isDraft() ? "Borrador" : "Provisional";
        return new MonthLine(
                "/reportes/mensual/" + month.period(), month.period().name(), status, note, month.issuedAt() != null);
    }

    private static String note(ReportMonth month) {
        if (month.issuedAt() != null) {
            return "edición " + month.edition() + ", " + Formats.dateTime(month.issuedAt()) + by(month.issuedBy());
        }
        if (month.isDraft()) {
            return month.edition() == 1 ? "falta emitirlo" : "edición " + month.edition() + ": falta emitirla";
        }
        return "termina el " + Formats.date(month.period().lastDay());
    }

    private static String by(@Nullable String name) {
        return name == null ? "" : ", por " + name;
    }
}
