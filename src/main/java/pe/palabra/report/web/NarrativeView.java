package pe.palabra.report.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;
import pe.palabra.report.Report;
import pe.palabra.report.narrative.Narrative;
import pe.palabra.report.narrative.Narrative.Part;
import pe.palabra.report.narrative.SavedNarrative;
import pe.palabra.shared.Formats;

/** The reading of the month on a report's page; {@code saved} says by whom and when, of a draft. */
public record NarrativeView(
        List<List<Piece>> paragraphs,
        List<String> odd,
        @Nullable String saved) {

    /** Text, a figure that opens its rows, or a typed number that is none of the report's. */
    public record Piece(String text, @Nullable String href, boolean odd) {}

    static NarrativeView of(Report report, @Nullable SavedNarrative draft) {
        Report.Issue issue = report.issue();
        if (issue != null) {
            String text = issue.narrative() == null ? "" : issue.narrative();
            return new NarrativeView(
                    text.lines()
                            .map(line -> List.of(new Piece(line, null, false)))
                            .toList(),
                    List.of(),
                    null);
        }
        if (draft == null) {
            return new NarrativeView(List.of(), List.of(), null);
        }
        Narrative narrative = new Narrative(draft.text(), report.content());
        return new NarrativeView(
                narrative.paragraphs().stream()
                        .map(parts -> parts.stream()
                                .map(part -> piece(part, report.period().toString()))
                                .toList())
                        .toList(),
                narrative.oddNumbers(),
                draft.savedBy() + ", guardado el " + Formats.dateTime(draft.savedAt()));
    }

    private static Piece piece(Part part, String period) {
        Map<String, String> rows = part.rows();
        String href = rows == null
                ? null
                : rows.entrySet().stream()
                        .map(e -> e.getKey() + "=" + UriUtils.encode(e.getValue(), "UTF-8"))
                        .collect(Collectors.joining("&", "/reportes/mensual/" + period + "/filas?", ""));
        return new Piece(part.text(), href, part.odd());
    }

    public boolean empty() {
        return paragraphs.isEmpty();
    }
}
