package pe.palabra.commitment.web.correct;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import pe.palabra.commitment.act.RecordedRevision;
import pe.palabra.commitment.act.RegisterField;
import pe.palabra.commitment.act.RegisterText;
import pe.palabra.commitment.act.Revisions;
import pe.palabra.commitment.list.CommitmentDetail;
import pe.palabra.commitment.web.act.ConflictRow;
import pe.palabra.commitment.web.act.ConflictRows;
import pe.palabra.territory.CatalogueSnapshot;

/** Compares what two people wrote in the register of one commitment. */
record CorrectionRows(Map<RegisterField, String> mine, Revisions revisions, CatalogueSnapshot names)
        implements ConflictRows {

    @Override
    public List<ConflictRow> of(CommitmentDetail now, long seen) {
        List<RecordedRevision> all = revisions.of(now.row().id());
        RegisterText texts = new RegisterText(names);
        Map<RegisterField, String> before = texts.of(all.stream()
                .filter(revision -> revision.recorded().entryId() <= seen)
                .reduce(all.get(0), (earlier, later) -> later)
                .register());
        Map<RegisterField, String> theirs = texts.of(all.get(all.size() - 1).register());
        List<ConflictRow> rows = new ArrayList<>();
        for (RegisterField field : RegisterField.corrected()) {
            String was = before.getOrDefault(field, "");
            String stored = theirs.getOrDefault(field, "");
            String typed = mine.getOrDefault(field, stored);
            if (!was.equals(stored) || !was.equals(typed)) {
                rows.add(ConflictRow.of(field.label(), field.field(), was, stored, typed, null, false));
            }
        }
        return rows;
    }
}
