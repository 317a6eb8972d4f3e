package pe.palabra.work;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import pe.palabra.report.figures.ReportPeriod;
import pe.palabra.shared.Formats;

/** A month that is over and has figures: its report is a draft until somebody issues it. */
public record MonthLine(YearMonth month, @Nullable Instant issuedAt) {

    public String href() {
        return "/reportes/mensual/" + month;
    }

    public String name() {
        return new ReportPeriod(month).name();
    }

    public boolean draft() {
        return issuedAt == null;
    }

    public LocalDate draftSince() {
        return month.plusMonths(1).atDay(1);
    }

    public String situation() {
        return issuedAt == null ? "borrador" : "emitido el " + Formats.dateTime(issuedAt);
    }
}
