package pe.palabra.commitment.web.page;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import pe.palabra.account.Viewer;
import pe.palabra.commitment.act.RecordedRevision;
import pe.palabra.commitment.act.Revisions;
import pe.palabra.commitment.addendum.Addendum;
import pe.palabra.commitment.addendum.AddendumQueries;
import pe.palabra.commitment.evidence.Evidence;
import pe.palabra.commitment.evidence.EvidenceLog;
import pe.palabra.commitment.list.CommitmentDetail;
import pe.palabra.commitment.succession.Replacement;
import pe.palabra.commitment.succession.Successions;
import pe.palabra.dialogue.acta.ActaFiles;
import pe.palabra.territory.Catalogues;

/** Puts together what was recorded of a commitment: facts, corrections, adendas and evidence. */
@Component
public class CommitmentStory {

    private final Revisions revisions;
    private final EvidenceLog evidences;
    private final Successions successions;
    private final AddendumQueries addenda;
    private final ActaFiles files;
    private final Catalogues catalogues;

    CommitmentStory(
            Revisions revisions,
            EvidenceLog evidences,
            Successions successions,
            AddendumQueries addenda,
            ActaFiles files,
            Catalogues catalogues) {
        this.revisions = revisions;
        this.evidences = evidences;
        this.successions = successions;
        this.addenda = addenda;
        this.files = files;
        this.catalogues = catalogues;
    }

    /** What was recorded, and the timeline that tells it, newest first. */
    public record Told(
            List<RecordedRevision> revisions,
            List<Evidence> evidence,
            List<Replacement> replacements,
            List<Addendum> addenda,
            List<HistoryLine> lines) {}

    public Told of(CommitmentDetail detail, Viewer viewer) {
        long id = detail.row().id();
        List<RecordedRevision> all = revisions.of(id);
        List<Evidence> evidence = evidences.of(id);
        List<Replacement> replacements = successions.of(id, viewer);
        List<Addendum> changed = addenda.ofCommitment(id);
        List<HistoryLine> others = new ArrayList<>(RevisionLines.of(all, catalogues.snapshot()));
        others.addAll(AddendumLines.of(
                changed,
                files.ofRegistrations(
                        changed.stream().map(Addendum::registration).toList())));
        return new Told(all, evidence, replacements, changed, HistoryLines.of(detail, evidence, replacements, others));
    }
}
