package pe.palabra.report.web;

import java.util.List;
import org.springframework.web.util.UriUtils;
import pe.palabra.commitment.StateLook;
import pe.palabra.report.figures.Figure;
import pe.palabra.report.figures.LateRow;
import pe.palabra.shared.Formats;

/** A commitment in the list of late news: what came late of it, and how it stands at the cut-off. */
public record LateLine(String code, String href, String unit, List<Figure> news, StateLook state, String since) {

    static LateLine of(LateRow row) {
        return new LateLine(
                row.code(),
                "/compromisos/" + UriUtils.encode(row.code(), "UTF-8"),
                row.unit(),
                List.copyOf(row.figures()),
                StateLook.of(row.state(), row.spaceClass()),
                Formats.date(row.since()));
    }
}
