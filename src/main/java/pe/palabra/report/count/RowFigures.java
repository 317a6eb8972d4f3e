package pe.palabra.report.count;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pe.palabra.commitment.CommitmentKind;
import pe.palabra.commitment.EquivalentState;
import pe.palabra.commitment.Standing;
import pe.palabra.report.figures.Figure;
import pe.palabra.report.figures.ReportFrame;

/** Decides which figures of a report count a commitment: the same answer makes the figure and opens its rows (R11). */
final class RowFigures {

    private static final int DAYS_WITHOUT_UPDATE = 60;

    private final ReportFrame frame;
    private final LocalDate stale;

    RowFigures(ReportFrame frame) {
        this.frame = frame;
        this.stale = frame.cutOff().minusDays(DAYS_WITHOUT_UPDATE);
    }

    Set<Figure> of(KnownCommitment commitment, Standing standing) {
        Set<Figure> figures = EnumSet.of(Figure.TOTAL, ofKind(commitment.kind()));
        add(figures, Figure.REPORTED, standing.state().equivalent() != EquivalentState.NOT_REPORTED);
        add(figures, Figure.NEW, frame.period().holds(commitment.now().actaOn()));
        add(figures, Figure.TOLD, frame.period().holds(standing.factOn()));
        if (standing.state().isOpen()) {
            open(figures, commitment.dueOn(), standing);
        } else if (standing.closedOn() != null && frame.period().holds(standing.closedOn())) {
            figures.add(Figure.CLOSED);
            add(figures, Figure.CLOSED_FULFILLED, standing.state().equivalent() == EquivalentState.FULFILLED);
        }
        if (frame.previousEntry() != null) {
            late(figures, commitment);
        }
        return figures;
    }

    private static Figure ofKind(@Nullable CommitmentKind kind) {
        if (kind == null) {
            return Figure.WITHOUT_KIND;
        }
        return switch (kind) {
            case INVESTMENT_PROJECT -> Figure.INVESTMENT_PROJECT;
            case ACTIVITY -> Figure.ACTIVITY;
        };
    }

    private void open(Set<Figure> figures, @Nullable LocalDate dueOn, Standing standing) {
        figures.add(Figure.OPEN);
        boolean critical = switch (standing.state()) {
            case NO_INFORMATION, SUSPENDED, UNVIABLE -> true;
            case NOT_STARTED, IN_PROGRESS, FULFILLED, UNFULFILLED, DISMISSED, RENEGOTIATED -> false;
        };
        add(figures, Figure.CRITICAL, critical);
        add(figures, Figure.OVERDUE, dueOn != null && dueOn.isBefore(frame.cutOff()));
        add(figures, Figure.WITHOUT_DEADLINE, dueOn == null);
        add(figures, Figure.NOT_UPDATED, standing.updatedOn().isBefore(stale));
        add(
                figures,
                Figure.REOPENED,
                standing.reopenedOn() != null && frame.period().holds(standing.reopenedOn()));
    }

    /**
     * Late news (R11.7): facts of earlier months that nobody knew when the previous report was issued. New: the acta is
     * of an earlier month and, known what was known then, the commitment would not count at this report's cut-off.
     * Closed, reopened: at the end of the previous month it had passed to closed (open) as known now, and was not
     * closed (open) as known then; the first state known is no passage.
     */
    private void late(Set<Figure> figures, KnownCommitment commitment) {
        Known now = commitment.now();
        Known before = commitment.before();
        boolean counted = before != null && before.countingAt(frame.cutOff()).isPresent();
        add(figures, Figure.LATE_NEW, !counted && !now.actaOn().isAfter(frame.dayBefore()));
        now.countingAt(frame.dayBefore()).ifPresent(standing -> {
            Optional<Boolean> wasOpen = Optional.ofNullable(before)
                    .flatMap(known -> known.countingAt(frame.dayBefore()))
                    .map(known -> known.state().isOpen());
            boolean open = standing.state().isOpen();
            boolean news = wasOpen.isEmpty() || wasOpen.get() != open;
            add(figures, Figure.LATE_CLOSED, news && !open && standing.closedOn() != null);
            add(figures, Figure.LATE_REOPENED, news && open && standing.reopenedOn() != null);
        });
    }

    private static void add(Set<Figure> figures, Figure figure, boolean counts) {
        if (counts) {
            figures.add(figure);
        }
    }
}
