package pe.palabra.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import pe.palabra.account.Viewer;
import pe.palabra.commitment.CommitmentState;
import pe.palabra.dialogue.SpaceClass;
import pe.palabra.report.figures.CountedRow;
import pe.palabra.report.figures.Figure;
import pe.palabra.report.figures.RowTable;

/** What a later edition of a report says otherwise than the one before it, row by row (C9: a correction shows it). */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class EditionDifferences {

    /** They compare a report with another one and say nothing of a row itself. */
    private static final Set<Figure> OF_OTHER_REPORTS =
            EnumSet.of(Figure.ENTERED, Figure.LATE_NEW, Figure.LATE_CLOSED, Figure.LATE_REOPENED);

    private final ReportRows rows;

    EditionDifferences(ReportRows rows) {
        this.rows = rows;
    }

    /** How an edition counts a row. */
    public record How(long unitId, SpaceClass spaceClass, CommitmentState state, Set<Figure> figures) {

        static How of(CountedRow row) {
            Set<Figure> figures = EnumSet.copyOf(row.figures());
            figures.removeAll(OF_OTHER_REPORTS);
            return new How(row.unitId(), row.spaceClass(), row.state(), figures);
        }
    }

    /** A row that only one edition counts, or that both count otherwise. */
    public record Difference(
            String code, @Nullable How before, @Nullable How now) {}

    /** All differences that a viewer may see, by code. */
    public List<Difference> between(Report before, Report now, Viewer viewer) {
        RowTable said = rows.table(before);
        RowTable says = rows.table(now);
        List<Difference> differences = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < said.size() || j < says.size()) {
            int order = order(said, i, says, j);
            How then = order <= 0 ? How.of(said.row(i)) : null;
            How how = order >= 0 ? How.of(says.row(j)) : null;
            if (!Objects.equals(then, how) && (isSeen(then, viewer) || isSeen(how, viewer))) {
                String code = order <= 0 ? said.row(i).code() : says.row(j).code();
                differences.add(new Difference(code, then, how));
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return differences;
    }

    /** Which of two rows comes first; one that is not there comes last. */
    private static int order(RowTable said, int i, RowTable says, int j) {
        if (i == said.size() || j == says.size()) {
            return i == said.size() ? 1 : -1;
        }
        return said.row(i).code().compareTo(says.row(j).code());
    }

    private static boolean isSeen(@Nullable How how, Viewer viewer) {
        return how != null && (viewer.seesAllUnits() || viewer.unitIds().contains(how.unitId()));
    }
}
