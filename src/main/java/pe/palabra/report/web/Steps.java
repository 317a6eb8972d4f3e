package pe.palabra.report.web;

import java.util.List;
import pe.palabra.report.Report;
import pe.palabra.report.ReportEdition;
import pe.palabra.report.figures.ReportPeriod;
import pe.palabra.shared.Formats;

/** The life of a monthly report as far as it went: provisional, borrador, emitido. */
final class Steps {

    private Steps() {}

    static List<Step> of(Report report, List<ReportEdition> editions) {
        ReportPeriod period = report.period();
        String until = "hasta el " + Formats.date(period.lastDay());
        String from = "desde el " + Formats.date(period.next().firstDay());
        return switch (report.status()) {
            case PROVISIONAL ->
                List.of(
                        new Step("Provisional", until, "now"),
                        new Step("Borrador", from, "ahead"),
                        new Step("Emitido", "congela cifras y filas", "ahead"));
            case DRAFT ->
                List.of(
                        new Step("Provisional", until, "done"),
                        new Step("Borrador", made(report, editions) + "sigue al registro hasta emitirse", "now"),
                        new Step("Emitido", "congela cifras y filas", "ahead"));
            case ISSUED ->
                List.of(
                        new Step("Provisional", until, "done"),
                        new Step("Borrador", from, "done"),
                        new Step("Emitido", issued(report), "now"));
        };
    }

    /** When the job came by, or who opened the edition; until then only the month's end is known. */
    private static String made(Report report, List<ReportEdition> editions) {
        return editions.stream()
                .filter(edition -> edition.edition() == report.edition() && edition.begunAt() != null)
                .map(edition -> "hecho "
                        + (edition.begunBy() == null ? "por el sistema" : "por " + edition.begunBy())
                        + " el " + Formats.dateTime(edition.begunAt()) + "; ")
                .findFirst()
                .orElse("");
    }

    private static String issued(Report report) {
        Report.Issue issue = report.issue();
        return Formats.dateTime(report.madeAt()) + (issue == null ? "" : ", por " + issue.by());
    }
}
