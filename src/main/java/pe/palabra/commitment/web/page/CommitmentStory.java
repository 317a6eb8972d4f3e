package pe.palabra.commitment.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pe.palabra.account.Viewer;
import pe.palabra.commitment.act.Deadline;
import pe.palabra.commitment.act.RecordedRevision;
import pe.palabra.commitment.act.Revisions;
import pe.palabra.commitment.evidence.Evidence;
import pe.palabra.commitment.evidence.EvidenceLog;
import pe.palabra.commitment.list.CommitmentDetail;
import pe.palabra.commitment.succession.ChainHead;
import pe.palabra.commitment.succession.Replacement;
import pe.palabra.commitment.succession.Successions;
import pe.palabra.territory.Catalogues;

/** Puts together what was recorded of a commitment: facts, corrections and evidence. */
@Component
public class CommitmentStory {

    private final Revisions revisions;
    private final EvidenceLog evidences;
    private final Successions successions;
    private final Catalogues catalogues;

    CommitmentStory(Revisions revisions, EvidenceLog evidences, Successions successions, Catalogues catalogues) {
        this.revisions = revisions;
        this.evidences = evidences;
        this.successions = successions;
        this.catalogues = catalogues;
    }

    /** What was recorded, and the timeline that tells it, newest first. */
    public record Told(
            List<RecordedRevision> revisions,
            List<Evidence> evidence,
            List<Replacement> replacements,
            List<HistoryLine> lines) {}

    public Told of(CommitmentDetail detail, Viewer viewer) {
        List<RecordedRevision> all = revisions.of(detail.row().id());
        List<Evidence> evidence = evidences.of(detail.row().id());
        List<Replacement> replacements = successions.of(detail.row().id(), viewer);
        List<HistoryLine> corrections = RevisionLines.of(all, catalogues.snapshot());
        return new Told(all, evidence, replacements, HistoryLines.of(detail, evidence, replacements, corrections));
    }

    /** The deadline of a commitment and the oldest one that it replaces, if any: since when it is owed (R11.8). */
    record Chain(Deadline deadline, @Nullable ChainHead head) {}

    /** A successor's first deadline is its oldest predecessor's. */
    Chain chain(CommitmentDetail detail, Told told) {
        Deadline own = Deadline.of(told.revisions());
        ChainHead head = successions.head(detail.row().id()).orElse(null);
        return head == null
                ? new Chain(own, null)
                : new Chain(new Deadline(Deadline.of(revisions.of(head.id())).original(), own.current()), head);
    }
}
