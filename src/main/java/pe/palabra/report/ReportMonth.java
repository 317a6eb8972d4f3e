package pe.palabra.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pe.palabra.report.figures.ReportPeriod;

/**
 * A month that has a report, and its newest edition: when and by whom it was issued, null while it is a draft, or while the
 * month still runs ({@code over} false).
 */
public record ReportMonth(
        ReportPeriod period,
        boolean over,
        int edition,
        @Nullable Instant issuedAt,
        @Nullable String issuedBy) {

    /** Waits to be issued: the month is over and its newest edition is a draft. */
    public boolean isDraft() {
        return over && issuedAt == null;
    }
}
