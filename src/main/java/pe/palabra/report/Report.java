package pe.palabra.report;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pe.palabra.account.Viewer;

/**
 * A monthly report as it reads now: frozen once issued ({@code issue}), else computed from the register; {@code reason}:
 * why it is a later edition.
 */
public record Report(
        ReportFrame frame,
        ReportStatus status,
        int edition,
        ReportContent content,
        @Nullable Issue issue,
        @Nullable String reason) {

    /** Who froze a report, and when. */
    public record Issue(long reportId, String by, Instant at) {}

    public ReportPeriod period() {
        return frame.period();
    }

    public LocalDate cutOff() {
        return frame.cutOff();
    }

    /** The part of the figures that a viewer may see. */
    public Report seenBy(Viewer viewer) {
        return new Report(frame, status, edition, content.seenBy(viewer), issue, reason);
    }
}
