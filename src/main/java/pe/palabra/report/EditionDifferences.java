package pe.palabra.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        Map<String, How> said = new HashMap<>();
        Map<How, How> shared = new HashMap<>();
        rows.forEachCounted(before, row -> said.put(row.code(), shared.computeIfAbsent(How.of(row), how -> how)));
        List<Difference> differences = new ArrayList<>();
        rows.forEachCounted(now, row -> {
            How then = said.remove(row.code());
            How how = How.of(row);
            if (!how.equals(then)) {
                differences.add(new Difference(row.code(), then, how));
            }
        });
        said.forEach((code, then) -> differences.add(new Difference(code, then, null)));
        differences.removeIf(difference -> !isSeen(difference.before(), viewer) && !isSeen(difference.now(), viewer));
        differences.sort(Comparator.comparing(Difference::code));
        return differences;
    }

    private static boolean isSeen(@Nullable How how, Viewer viewer) {
        return how != null && (viewer.seesAllUnits() || viewer.unitIds().contains(how.unitId()));
    }
}
