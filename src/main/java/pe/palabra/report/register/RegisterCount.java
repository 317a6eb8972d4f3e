package pe.palabra.report.register;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import pe.palabra.report.count.ReportBuilder;
import pe.palabra.report.figures.BalanceLine;
import pe.palabra.report.figures.BalanceSheet;
import pe.palabra.report.figures.Counted;
import pe.palabra.report.figures.Movement;
import pe.palabra.report.figures.ReportContent;
import pe.palabra.report.figures.ReportFrame;
import pe.palabra.report.figures.ReportNames;
import pe.palabra.report.figures.ReportSums;

/** Counts the register for a report, whole or what changed of it, and adds it up. Runs in a transaction of its caller. */
@Component
class RegisterCount {

    private final ReportQueries queries;
    private final StartQueries starts;

    RegisterCount(ReportQueries queries, StartQueries starts) {
        this.queries = queries;
        this.starts = starts;
    }

    /** All that counts. */
    Counted all(ReportFrame frame, ReportNames names) {
        var classes = queries.classes(frame.cutOff(), frame.knownAt());
        ReportBuilder builder = new ReportBuilder(frame, classes, names, starts.of(frame));
        queries.forEachKnown(frame, builder::add);
        return builder.counted();
    }

    /** What counts of some commitments. */
    Counted some(ReportFrame frame, List<Listed> commitments, ReportNames names) {
        var classes = queries.classes(frame.cutOff(), frame.knownAt(), commitments);
        ReportBuilder builder = new ReportBuilder(frame, classes, names, starts.of(frame, commitments));
        queries.forEachKnown(frame, Listed.ids(commitments), builder::add);
        return builder.counted();
    }

    ReportContent content(ReportFrame frame, Counted counted, ReportNames names) {
        return ReportSums.of(counted.rows(), names, balance(frame, counted, names, movement -> {}));
    }

    /** The cuadre; its movements are handed out. */
    List<BalanceLine> balance(ReportFrame frame, Counted counted, ReportNames names, Consumer<Movement> movements) {
        Map<String, Movement.Kind> reasons = starts.gone(frame, counted.gone().keySet());
        return BalanceSheet.of(counted, starts.said(frame), reasons, names, movements);
    }
}
