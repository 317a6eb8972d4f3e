package pe.palabra.work;

import java.time.LocalDate;
import pe.palabra.report.ReportMonth;
import pe.palabra.shared.Formats;

/** A month that is over and has a report: a draft until somebody issues it. */
public record MonthLine(ReportMonth month) {

    public String href() {
        return "/reportes/mensual/" + month.period();
    }

    public String name() {
        return month.period().name();
    }

    public boolean draft() {
        return month.isDraft();
    }

    public LocalDate draftSince() {
        return month.period().next().firstDay();
    }

    public String situation() {
        return month.isDraft() ? "borrador" : "emitido el " + Formats.dateTime(month.issuedAt());
    }
}
