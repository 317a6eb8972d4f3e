package pe.palabra.commitment.acta.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.palabra.commitment.addendum.Addendum;
import pe.palabra.commitment.list.RecordedFact.Recorded;
import pe.palabra.dialogue.acta.ActaFiles.ActaFile;
import pe.palabra.shared.Formats;

/** An adenda on the page of its acta, with its files; {@code annulled} null: it holds. */
public record AddendumView(
        Addendum addendum,
        List<FileLine> files,
        String recorded,
        @Nullable String annulled) {

    static List<AddendumView> of(List<Addendum> addenda, Map<UUID, List<ActaFile>> files) {
        return addenda.stream()
                .map(each -> new AddendumView(
                        each,
                        files.getOrDefault(each.registration(), List.of()).stream()
                                .map(FileLine::of)
                                .toList(),
                        told("Registrada", each.recorded()),
                        each.takenBack() == null
                                ? null
                                : told("Anulada", each.takenBack()) + ": "
                                        + each.takenBack().reason()))
                .toList();
    }

    private static String told(String what, Recorded entry) {
        return what + " el " + Formats.dateTime(entry.at()) + (entry.by() == null ? "" : " por " + entry.by());
    }
}
