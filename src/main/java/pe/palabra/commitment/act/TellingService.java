package pe.palabra.commitment.act;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pe.palabra.account.Viewer;
import pe.palabra.commitment.CommitmentPermissions;
import pe.palabra.commitment.Telling;
import pe.palabra.commitment.act.ActDoor.Opened;
import pe.palabra.commitment.evidence.EvidenceLog;
import pe.palabra.commitment.evidence.NewEvidence;
import pe.palabra.shared.Entry;
import pe.palabra.shared.EntryLog;

/** Records what a person tells of a commitment's state and progress, with its evidence (R1, R2). */
@Service
public class TellingService {

    private final ActDoor door;
    private final FactLog facts;
    private final EvidenceLog evidences;
    private final EntryLog entries;
    private final Clock clock;

    TellingService(ActDoor door, FactLog facts, EvidenceLog evidences, EntryLog entries, Clock clock) {
        this.door = door;
        this.facts = facts;
        this.evidences = evidences;
        this.entries = entries;
        this.clock = clock;
    }

    /** Puts a fact in its place among the others; refused with all that is missing, or with the neighbour in its way. */
    @Transactional
    public void tell(Seen seen, Telling telling, Collection<NewEvidence> evidence, Viewer viewer) {
        Opened opened = door.open(seen, viewer, CommitmentPermissions::mayTell);
        Problems problems = new Problems();
        problems.ask(telling.missing(opened.history()));
        problems.refuse();
        Entry entry = entries.open(Entry.Source.FORM, viewer.userId(), null);
        opened.commitment().tell(telling, opened.history(), LocalDate.now(clock), entry);
        long fact = facts.add(entry, opened.commitment().id(), telling.fact(), telling.details());
        evidences.add(entry, opened.commitment().id(), fact, evidence);
    }

    /** Hands in evidence on its own; it changes no state, so whatever else happened meanwhile stands in no conflict. */
    @Transactional
    public void support(String code, Collection<NewEvidence> evidence, Viewer viewer) {
        Opened opened = door.open(new Seen(code, Long.MAX_VALUE), viewer, CommitmentPermissions::mayTell);
        Entry entry = entries.open(Entry.Source.FORM, viewer.userId(), null);
        evidences.add(entry, opened.commitment().id(), null, evidence);
    }
}
