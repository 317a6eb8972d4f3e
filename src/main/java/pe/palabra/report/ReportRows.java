package pe.palabra.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import pe.palabra.commitment.list.CommitmentElement;
import pe.palabra.report.figures.CountedRow;
import pe.palabra.report.register.ReportComputation;
import pe.palabra.report.rows.RowCollector;
import pe.palabra.report.rows.RowFilter;
import pe.palabra.report.rows.RowPage;
import pe.palabra.report.rows.RowSource;
import pe.palabra.report.rows.RowWindow;

/** Opens the rows behind the figures of a report, at its cut-off and knowledge. */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class ReportRows {

    private static final int AT_A_TIME = 500;

    private final ReportComputation computation;
    private final FrozenRows frozen;

    ReportRows(ReportComputation computation, FrozenRows frozen) {
        this.computation = computation;
        this.frozen = frozen;
    }

    public RowPage page(Report report, RowFilter filter, RowWindow window) {
        Report.Issue issue = report.issue();
        return issue == null
                ? page(computation.rows(report.frame()), filter, window)
                : page(frozen.of(issue.reportId()), filter, window);
    }

    /** Hands out every row that the filter lets through, a few hundred in memory at a time. */
    public void forEach(Report report, RowFilter filter, Consumer<CommitmentElement> consumer) {
        Report.Issue issue = report.issue();
        if (issue == null) {
            forEach(computation.rows(report.frame()), filter, consumer);
        } else {
            forEach(frozen.of(issue.reportId()), filter, consumer);
        }
    }

    private static <R extends CountedRow> RowPage page(RowSource<R> source, RowFilter filter, RowWindow window) {
        RowCollector<R> collector = new RowCollector<>(filter, window);
        source.forEach(collector::offer);
        return collector.page(source);
    }

    private static <R extends CountedRow> void forEach(
            RowSource<R> source, RowFilter filter, Consumer<CommitmentElement> consumer) {
        List<R> batch = new ArrayList<>(AT_A_TIME);
        source.forEach(row -> {
            if (filter.matches(row)) {
                batch.add(row);
            }
            if (batch.size() == AT_A_TIME) {
                source.elements(batch).forEach(consumer);
                batch.clear();
            }
        });
        source.elements(batch).forEach(consumer);
    }
}
