package pe.palabra.report.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;
import pe.palabra.commitment.StateLook;
import pe.palabra.report.LateNews;
import pe.palabra.shared.Formats;

/** What was recorded after a report was issued, as far as its page shows it. */
public record NewsView(
        String total, List<Line> lines, @Nullable String more) {

    private static final int SHOWN = 50;

    /** A commitment, its state in the report and its state today; null where it does not count. */
    public record Line(
            String code,
            String href,
            String recordedAt,
            @Nullable StateLook said,
            @Nullable StateLook now) {

        static Line of(LateNews.Line line) {
            return new Line(
                    line.code(),
                    "/compromisos/" + UriUtils.encode(line.code(), "UTF-8"),
                    Formats.dateTime(line.recordedAt()),
                    look(line.said()),
                    look(line.now()));
        }

        private static @Nullable StateLook look(LateNews.@Nullable How how) {
            return how == null ? null : StateLook.of(how.state(), how.spaceClass());
        }
    }

    static NewsView of(List<LateNews.Line> news) {
        return new NewsView(
                Formats.number(news.size()),
                news.stream().limit(SHOWN).map(Line::of).toList(),
                news.size() > SHOWN ? Formats.number(news.size() - SHOWN) : null);
    }
}
