package pe.palabra.commitment.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pe.palabra.commitment.act.RecordedRevision;
import pe.palabra.commitment.act.RegisterField;
import pe.palabra.commitment.act.RegisterText;
import pe.palabra.commitment.web.page.HistoryLine.Change;
import pe.palabra.commitment.web.page.HistoryLine.Said;
import pe.palabra.shared.Entry;
import pe.palabra.shared.Formats;
import pe.palabra.territory.CatalogueSnapshot;

/** What was corrected in the register of a commitment, old and new, on the day when it was recorded. */
final class RevisionLines {

    /** After the facts of the same day. */
    private static final int AFTER_FACTS = 1_000_000;

    private final RegisterText texts;

    private RevisionLines(CatalogueSnapshot names) {
        this.texts = new RegisterText(names);
    }

    static List<HistoryLine> of(List<RecordedRevision> revisions, CatalogueSnapshot names) {
        RevisionLines all = new RevisionLines(names);
        List<HistoryLine> lines = new ArrayList<>();
        for (int i = 1; i < revisions.size(); i++) {
            RecordedRevision revision = revisions.get(i);
            HistoryLine line = all.line(revisions.get(i - 1), revision, AFTER_FACTS + i);
            if (line != null && !ofAddendum(revision)) {
                lines.add(line);
            }
        }
        return lines;
    }

    /** An adenda tells of itself, and of who took it back. */
    private static boolean ofAddendum(RecordedRevision revision) {
        Entry.Source source = revision.recorded().source();
        return source == Entry.Source.ADDENDUM || source == Entry.Source.FORM && revision.takesBack() != null;
    }

    private @Nullable HistoryLine line(RecordedRevision before, RecordedRevision now, int position) {
        List<Change> changes = changes(before, now);
        boolean annulled = before.live() && !now.live();
        boolean back = !before.live() && now.live();
        if (changes.isEmpty() && !annulled && !back) {
            return null;
        }
        String title = annulled ? "Anulado" : back ? "Vuelve a contar" : title(now);
        Said said = new Said(title, null, changes, List.of(), EntryText.of(now.recorded()), null, List.of());
        LocalDate on = now.recorded().at().atZone(Formats.LIMA).toLocalDate();
        return new HistoryLine(
                on,
                position,
                now.recorded().entryId(),
                annulled ? "x-lg" : "pencil",
                annulled ? "t-alert" : "muted",
                said);
    }

    private static String title(RecordedRevision revision) {
        return switch (revision.recorded().source()) {
            case FORM, GRID, REPLY, SYSTEM -> "Corrección del registro";
            case IMPORT -> "Cambio del registro por la matriz";
            case CHANGE_REQUEST -> "Variación";
            case ADDENDUM -> "Adenda";
            case REVERSAL -> "Registro como antes de la importación";
        };
    }

    private List<Change> changes(RecordedRevision before, RecordedRevision now) {
        Map<RegisterField, String> old = texts.of(before.register());
        Map<RegisterField, String> current = texts.of(now.register());
        List<Change> changes = new ArrayList<>();
        for (RegisterField field : RegisterField.values()) {
            String was = old.getOrDefault(field, "");
            String is = current.getOrDefault(field, "");
            if (!was.equals(is)) {
                changes.add(new Change(field.label(), shown(field, was), shown(field, is)));
            }
        }
        return changes;
    }

    private static String shown(RegisterField field, String text) {
        boolean date = field == RegisterField.DUE || field == RegisterField.ACTA_ON;
        return text.isEmpty() ? Formats.MISSING : date ? Formats.date(LocalDate.parse(text)) : text;
    }
}
