package pe.palabra.commitment.web.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.palabra.shared.Formats;

/** One thing of a commitment's history, in the order of dates and, within one, of {@code position}. */
public record HistoryLine(LocalDate on, int position, long entryId, String icon, String tone, Said said)
        implements Comparable<HistoryLine> {

    private static final Comparator<HistoryLine> ORDER =
            Comparator.comparing(HistoryLine::on).thenComparingInt(HistoryLine::position);

    /**
     * What happened: {@code before} the value it replaced in words, {@code changes} old and new of a correction,
     * {@code takenBack} the sentence of who took it back.
     */
    public record Said(
            String title,
            @Nullable String before,
            List<Change> changes,
            List<String> details,
            String who,
            @Nullable String takenBack,
            List<EvidenceLine> evidence) {}

    /** Old and new value of something corrected. */
    public record Change(String label, String old, String now) {}

    public String date() {
        return Formats.date(on);
    }

    public String isoDate() {
        return on.toString();
    }

    @Override
    public int compareTo(HistoryLine other) {
        return ORDER.compare(this, other);
    }
}
