package pe.palabra.commitment.act;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pe.palabra.account.Viewer;
import pe.palabra.commitment.CommitmentPermissions;
import pe.palabra.commitment.CommitmentState;
import pe.palabra.commitment.StateDetails;
import pe.palabra.commitment.StateFact;
import pe.palabra.commitment.act.ActDoor.Opened;
import pe.palabra.shared.Entry;
import pe.palabra.shared.EntryLog;
import pe.palabra.shared.Refusal;

/** Rectifications of the SSGC (R2), always with their reason: "nunca fue así", and "se reabre desde". */
@Service
public class RectificationService {

    private final ActDoor door;
    private final FactLog facts;
    private final EntryLog entries;
    private final Clock clock;

    RectificationService(ActDoor door, FactLog facts, EntryLog entries, Clock clock) {
        this.door = door;
        this.facts = facts;
        this.entries = entries;
        this.clock = clock;
    }

    /** Voids a fact from its own date on; it stays in the history, struck. */
    @Transactional
    public void takeBack(Seen seen, long factId, String reason, Viewer viewer) {
        Opened opened = open(seen, viewer);
        StateFact voided = opened.history().facts().stream()
                .filter(fact -> fact.id() == factId)
                .findFirst()
                .orElseThrow(() -> Refusal.of("hecho", "commitment.void.unknown"));
        Entry entry = entries.open(Entry.Source.FORM, viewer.userId(), reason);
        opened.commitment().takeBack(voided, opened.history(), entry);
        facts.takeBack(entry, voided);
    }

    /** A closed commitment is open again from a date on, in an open state. */
    @Transactional
    public void reopen(Seen seen, CommitmentState state, LocalDate from, String reason, Viewer viewer) {
        Opened opened = open(seen, viewer);
        StateFact fact = StateFact.proposed(from, state, false, null, null, StateFact.Kind.RECTIFICATION);
        Entry entry = entries.open(Entry.Source.FORM, viewer.userId(), reason);
        opened.commitment().reopen(fact, opened.history(), LocalDate.now(clock), entry);
        facts.add(entry, opened.commitment().id(), fact, StateDetails.NONE);
    }

    private Opened open(Seen seen, Viewer viewer) {
        return door.open(seen, viewer, (who, spaceClass) -> CommitmentPermissions.mayCorrect(who));
    }
}
