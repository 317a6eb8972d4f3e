package pe.palabra.report.figures;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The two times of a report's figures (R3): the day they speak of and the last entry they know of; {@code previous} is the
 * issued report that they are balanced with, null when none was issued.
 */
public record ReportFrame(
        ReportPeriod period,
        LocalDate cutOff,
        long knownAt,
        @Nullable Previous previous) {

    /** An issued report and the last entry that it knew of. */
    public record Previous(long reportId, long entry) {}

    public @Nullable Long previousEntry() {
        return previous == null ? null : previous.entry();
    }

    /** The day before the period: facts up to it are of earlier months. */
    public LocalDate dayBefore() {
        return period.firstDay().minusDays(1);
    }
}
