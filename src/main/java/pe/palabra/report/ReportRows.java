package pe.palabra.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import pe.palabra.commitment.list.CommitmentElement;
import pe.palabra.report.figures.CountedRow;
import pe.palabra.report.figures.Movement;
import pe.palabra.report.register.ReportComputation;
import pe.palabra.report.rows.MovementFilter;
import pe.palabra.report.rows.MovementPage;
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
    private final FrozenMovements frozenMovements;

    ReportRows(ReportComputation computation, FrozenRows frozen, FrozenMovements frozenMovements) {
        this.computation = computation;
        this.frozen = frozen;
        this.frozenMovements = frozenMovements;
    }

    /** The movements behind a term of the cuadre; those that entered a group are also rows of the report. */
    public MovementPage movements(Report report, MovementFilter filter, RowWindow window) {
        Report.Issue issue = report.issue();
        if (issue != null) {
            return frozenMovements.page(issue.reportId(), filter, window);
        }
        List<Movement> movements = new ArrayList<>();
        computation.content(report.frame(), computation.currentNames(), row -> {}, movement -> {
            if (filter.matches(movement)) {
                movements.add(movement);
            }
        });
        movements.sort(Comparator.comparing(Movement::code));
        List<Movement> part =
                movements.stream().skip(window.offset()).limit(window.size()).toList();
        return new MovementPage(movements.size(), part);
    }

    public RowPage page(Report report, RowFilter filter, RowWindow window) {
        Report.Issue issue = report.issue();
        return issue == null
                ? page(computation.rows(report.frame()), filter, window)
                : page(frozen.of(issue.reportId()), filter, window);
    }

    /** Hands out every row, as far as figures need it, in byte order of code. */
    void forEachCounted(Report report, Consumer<CountedRow> consumer) {
        Report.Issue issue = report.issue();
        if (issue == null) {
            computation.rows(report.frame()).forEach(consumer::accept);
        } else {
            frozen.of(issue.reportId()).forEach(consumer::accept);
        }
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
