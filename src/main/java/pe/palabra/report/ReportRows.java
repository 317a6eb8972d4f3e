package pe.palabra.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import pe.palabra.commitment.list.CommitmentElement;
import pe.palabra.report.figures.Figure;
import pe.palabra.report.figures.Movement;
import pe.palabra.report.figures.RowTable;
import pe.palabra.report.register.ReportComputation;
import pe.palabra.report.rows.MovementFilter;
import pe.palabra.report.rows.MovementPage;
import pe.palabra.report.rows.RowFilter;
import pe.palabra.report.rows.RowPage;
import pe.palabra.report.rows.RowSelection;
import pe.palabra.report.rows.RowWindow;
import pe.palabra.shared.Ahead;

/** Opens the rows behind the figures of a report, at its cut-off and knowledge. */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class ReportRows {

    private static final int AT_A_TIME = 1_000;

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
        computation.movements(report.frame(), movement -> {
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
        RowSelection selection = RowSelection.of(table(report), filter, window);
        return new RowPage(selection.total(), elements(report, selection.rows()), selection.next());
    }

    /** Every row, as far as figures need it. */
    RowTable table(Report report) {
        Report.Issue issue = report.issue();
        return issue == null ? computation.rows(report.frame(), report.content()) : frozen.table(issue.reportId());
    }

    /** The codes that a figure counts. */
    List<String> codes(Report report, Figure figure) {
        RowTable table = table(report);
        return IntStream.range(0, table.size())
                .mapToObj(table::row)
                .filter(row -> row.isIn(figure))
                .map(RowTable.Row::code)
                .toList();
    }

    private List<CommitmentElement> elements(Report report, List<RowTable.Row> some) {
        Report.Issue issue = report.issue();
        return issue == null ? computation.elements(report.frame(), some) : frozen.elements(issue.reportId(), some);
    }

    /** Hands out every row that the filter lets through, some in memory at a time. */
    public void forEach(Report report, RowFilter filter, Consumer<CommitmentElement> consumer) {
        RowTable table = table(report);
        int[] rows = IntStream.range(0, table.size())
                .filter(index -> filter.matches(table.row(index)))
                .toArray();
        Ahead.forEach(
                table.some(rows, AT_A_TIME), some -> elements(report, some), elements -> elements.forEach(consumer));
    }
}
