package pe.palabra.report;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pe.palabra.account.Viewer;
import pe.palabra.report.figures.ReportContent;
import pe.palabra.report.figures.ReportFrame;
import pe.palabra.report.figures.ReportPeriod;

/**
 * A monthly report as it reads now: frozen once issued ({@code issue}), else computed from the register at
 * {@code madeAt}; {@code reason}: why it is a later edition.
 */
public record Report(
        ReportFrame frame,
        ReportStatus status,
        int edition,
        ReportContent content,
        Instant madeAt,
        @Nullable Issue issue,
        @Nullable String reason) {

    /** Who froze a report, and what was written beside its figures. */
    public record Issue(long reportId, String by, @Nullable String narrative) {}

    public ReportPeriod period() {
        return frame.period();
    }

    public LocalDate cutOff() {
        return frame.cutOff();
    }

    /** The part of the figures that a viewer may see. */
    public Report seenBy(Viewer viewer) {
        return new Report(frame, status, edition, content.seenBy(viewer), madeAt, issue, reason);
    }
}
