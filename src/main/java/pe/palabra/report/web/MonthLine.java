package pe.palabra.report.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pe.palabra.report.Report;
import pe.palabra.report.figures.ReportPeriod;
import pe.palabra.shared.Formats;

/** A month in the list of reports: whether its report was issued, waits as a draft, or the month still runs. */
public record MonthLine(String href, String name, String status, String note, boolean issued) {

    static List<MonthLine> of(List<ReportPeriod> periods, List<Report> issued, LocalDate today) {
        Map<ReportPeriod, Report> byPeriod =
                issued.stream().collect(Collectors.toMap(Report::period, Function.identity()));
        return periods.stream()
                .map(period -> of(period, byPeriod.get(period), today))
                .toList();
    }

    private static MonthLine of(ReportPeriod period, @Nullable Report issued, LocalDate today) {
        String href = "/reportes/mensual/" + period;
        Report.Issue issue = issued == null ? null : issued.issue();
        if (issued != null && issue != null) {
            String note =
                    "edición " + issued.edition() + ", " + Formats.dateTime(issued.madeAt()) + ", por " + issue.by();
            return new MonthLine(href, period.name(), "Emitido", note, true);
        }
        return period.isOver(today)
                ? new MonthLine(href, period.name(), "Borrador", "falta emitirlo", false)
                : new MonthLine(
                        href, period.name(), "Provisional", "termina el " + Formats.date(period.lastDay()), false);
    }
}
