package pe.palabra.report.figures;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The two times of a report's figures (R3): the day they speak of and the last entry they know of; {@code previousEntry}
 * is the one that the previous issued report knew of, null when none was issued.
 */
public record ReportFrame(
        ReportPeriod period,
        LocalDate cutOff,
        long knownAt,
        @Nullable Long previousEntry) {

    /** The day before the period: facts up to it are of earlier months. */
    public LocalDate dayBefore() {
        return period.firstDay().minusDays(1);
    }
}
