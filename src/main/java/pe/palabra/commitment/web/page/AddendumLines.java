package pe.palabra.commitment.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.palabra.commitment.addendum.Addendum;
import pe.palabra.commitment.list.RecordedFact.Recorded;
import pe.palabra.commitment.web.page.HistoryLine.Change;
import pe.palabra.commitment.web.page.HistoryLine.Said;
import pe.palabra.dialogue.acta.ActaFiles.ActaFile;

/** What adendas changed of a commitment, on the day when they were signed, each with its document. */
final class AddendumLines {

    /** After the facts and the corrections of the same day. */
    private static final int AFTER_CORRECTIONS = 2_000_000;

    private AddendumLines() {}

    /** {@code addenda}: in the order in which they were signed, each cut to what it changed of this commitment. */
    static List<HistoryLine> of(List<Addendum> addenda, Map<UUID, List<ActaFile>> files) {
        List<HistoryLine> lines = new ArrayList<>();
        for (Addendum each : addenda) {
            lines.add(line(each, files.getOrDefault(each.registration(), List.of()), lines.size()));
        }
        return lines;
    }

    private static HistoryLine line(Addendum addendum, List<ActaFile> files, int position) {
        @Nullable Recorded takenBack = addendum.takenBack();
        Said said = new Said(
                addendum.title(),
                null,
                addendum.moved().stream()
                        .flatMap(moved -> moved.changes().stream())
                        .map(change -> new Change(change.label(), change.before(), change.now()))
                        .toList(),
                List.of(addendum.summary()),
                EntryText.of(addendum.recorded()),
                takenBack == null ? null : "Anulada: " + EntryText.of(takenBack),
                files.stream().map(file -> document(addendum, file)).toList());
        long entry = takenBack == null ? addendum.recorded().entryId() : takenBack.entryId();
        return new HistoryLine(
                addendum.signedOn(), AFTER_CORRECTIONS + position, entry, "file-earmark-plus", "muted", said);
    }

    private static EvidenceLine document(Addendum addendum, ActaFile file) {
        String path = "/actas/" + addendum.actaId() + "/adendas/" + addendum.id() + "/archivos/" + file.id();
        String icon = file.mediaType().startsWith("image/") ? "file-earmark-image" : "file-earmark-pdf";
        return new EvidenceLine(file.name(), icon, path, false, null, "", "", "");
    }
}
