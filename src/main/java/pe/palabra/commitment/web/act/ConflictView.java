package pe.palabra.commitment.web.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import pe.palabra.account.Routes;
import pe.palabra.commitment.evidence.HeldUpload;
import pe.palabra.commitment.list.CommitmentDetail;
import pe.palabra.commitment.web.act.ActPages.Sent;
import pe.palabra.commitment.web.page.HistoryLine;
import pe.palabra.shared.Formats;

/** What the second of two people sees: who was faster, both values of every field, and all that they typed. */
public record ConflictView(
        String who, String at, String action, List<Field> hidden, List<ConflictRow> rows, List<HistoryLine> since) {

    private static final Set<String> OWN = Set.of("_csrf", "version", "guardado");

    /** A value that is sent again as it was typed. */
    public record Field(String name, String value) {}

    static ConflictView of(CommitmentDetail now, Sent sent, List<HistoryLine> history) {
        long seen = Long.parseLong(sent.request().getParameter("version"));
        List<ConflictRow> rows = sent.rows().of(now, seen);
        String by = now.lastChange().by();
        return new ConflictView(
                by == null ? "El sistema" : by,
                Formats.dateTime(now.lastChange().at()),
                Routes.path(sent.request()).value(),
                hidden(sent, rows, now.version()),
                rows,
                history.stream().filter(line -> line.entryId() > seen).toList());
    }

    private static List<Field> hidden(Sent sent, List<ConflictRow> rows, long version) {
        Set<String> chosen = rows.stream().map(ConflictRow::name).collect(Collectors.toSet());
        List<Field> hidden = new ArrayList<>();
        sent.request().getParameterMap().forEach((name, values) -> {
            for (String value : values) {
                if (!OWN.contains(name) && !chosen.contains(name)) {
                    hidden.add(new Field(name, value));
                }
            }
        });
        hidden.add(new Field("version", String.valueOf(version)));
        if (sent.model().getAttribute("held") instanceof HeldUpload held) {
            hidden.add(new Field("guardado", held.id().toString()));
        }
        return hidden;
    }
}
