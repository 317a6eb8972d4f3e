package pe.palabra.report.web;

import java.util.List;
import pe.palabra.report.Report;
import pe.palabra.report.figures.ReportPeriod;
import pe.palabra.shared.Formats;

/** The life of a monthly report as far as it went: provisional, borrador, emitido. */
final class Steps {

    private Steps() {}

    static List<Step> of(Report report) {
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
                        new Step("Borrador", "sigue al registro hasta emitirse", "now"),
                        new Step("Emitido", "congela cifras y filas", "ahead"));
            case ISSUED ->
                List.of(
                        new Step("Provisional", until, "done"),
                        new Step("Borrador", from, "done"),
                        new Step("Emitido", issued(report), "now"));
        };
    }

    private static String issued(Report report) {
        Report.Issue issue = report.issue();
        return Formats.dateTime(report.madeAt()) + (issue == null ? "" : ", por " + issue.by());
    }
}
