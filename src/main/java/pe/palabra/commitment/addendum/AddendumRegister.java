package pe.palabra.commitment.addendum;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pe.palabra.account.Viewer;
import pe.palabra.commitment.CommitmentPermissions;
import pe.palabra.commitment.addendum.Addendum.Moved;
import pe.palabra.dialogue.acta.ActaFiles;
import pe.palabra.dialogue.acta.ActaQueries;
import pe.palabra.dialogue.acta.ActaView;
import pe.palabra.shared.Entry;
import pe.palabra.shared.EntryLog;
import pe.palabra.shared.Formats;
import pe.palabra.shared.NotFound;
import pe.palabra.shared.Refusal;

/** Registers adendas of an acta with the deadlines that they move: all of it, once, or nothing (R5, R11.10). */
@Service
public class AddendumRegister {

    private final ActaQueries actas;
    private final ActaFiles files;
    private final AddendumQueries addenda;
    private final AddendumLog log;
    private final EntryLog entries;
    private final Clock clock;

    AddendumRegister(
            ActaQueries actas,
            ActaFiles files,
            AddendumQueries addenda,
            AddendumLog log,
            EntryLog entries,
            Clock clock) {
        this.actas = actas;
        this.files = files;
        this.addenda = addenda;
        this.log = log;
        this.entries = entries;
        this.clock = clock;
    }

    /**
     * A form and what became of it: {@code draft} with a line for each commitment as {@code promises} has them, what was
     * refused, and whether that is because somebody changed a commitment meanwhile ({@code stale}).
     */
    public record Outcome(AddendumDraft draft, List<AddendumPromise> promises, List<Refusal> refused, boolean stale) {

        /** Whether the form is full, and the acta may have more commitments. */
        public boolean full() {
            return promises.size() == AddendumQueries.OFFERED;
        }
    }

    /** A form for an acta; {@link NotFound} outside the viewer's scope. */
    @Transactional(readOnly = true)
    public Outcome open(long actaId, AddendumDraft draft, Viewer viewer) {
        actas.find(actaId, viewer);
        List<AddendumPromise> promises = addenda.promises(actaId, viewer);
        return new Outcome(draft.over(promises), promises, List.of(), false);
    }

    /** Sent twice, it registers once. */
    @Transactional
    public Outcome register(long actaId, AddendumDraft sent, Viewer viewer) {
        requireSsgc(viewer);
        ActaView acta = actas.find(actaId, viewer);
        log.lock(actaId, sent.codes());
        List<AddendumPromise> promises = addenda.promises(actaId, viewer);
        AddendumDraft draft = sent.over(promises);
        if (log.registered(draft.registration()).isPresent()) {
            return new Outcome(draft, promises, List.of(), false);
        }
        AddendumReader typed = new AddendumReader(draft, promises);
        if (!typed.changedMeanwhile().isEmpty()) {
            return new Outcome(draft.seeing(promises), promises, typed.changedMeanwhile(), true);
        }
        boolean withFile = !files.ofForm(draft.registration(), viewer).isEmpty();
        Optional<ReadAddendum> read = typed.read(acta.signedOn(), LocalDate.now(clock), withFile);
        read.ifPresent(whole -> whole.changes()
                .forEach(change -> log.saidBy(change)
                        .flatMap(code -> change.refusal("wording", "addendum.line.anothers", code))
                        .ifPresent(typed::refuse)));
        read.flatMap(whole -> twin(actaId, whole, viewer)).ifPresent(typed::refuse);
        if (typed.problems().isEmpty()) {
            Entry entry = entries.open(Entry.Source.ADDENDUM, viewer.userId(), null);
            log.add(entry, actaId, draft.registration(), read.orElseThrow());
        }
        return new Outcome(draft, promises, typed.problems(), false);
    }

    private Optional<Refusal> twin(long actaId, ReadAddendum read, Viewer viewer) {
        return addenda.ofActa(actaId, viewer).stream()
                .filter(known -> known.holds()
                        && known.signedOn().equals(read.signedOn())
                        && known.number() != null
                        && known.number().equalsIgnoreCase(read.number()))
                .findFirst()
                .map(known -> Refusal.of("number", "addendum.known", known.title()));
    }

    /** One adenda of an acta; {@link NotFound} when it is another acta's, or outside the viewer's scope. */
    @Transactional(readOnly = true)
    public Addendum find(long actaId, long id, Viewer viewer) {
        actas.find(actaId, viewer);
        return addenda.ofActa(actaId, viewer).stream()
                .filter(known -> known.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("adenda " + id));
    }

    /**
     * Takes back one that was entered by mistake: its deadlines go back to what they were. Refused without a reason, a
     * second time, by who does not see all that it moved, and while a later one moved the same deadline.
     */
    @Transactional
    public void annul(long actaId, long id, String reason, Viewer viewer) {
        requireSsgc(viewer);
        Addendum mistaken = find(actaId, id, viewer);
        log.lock(actaId, mistaken.moved().stream().map(Moved::code).toList());
        Addendum standing = find(actaId, id, viewer);
        if (reason.isBlank()) {
            throw Refusal.of("reason", "addendum.annul.reason");
        }
        if (!standing.holds()) {
            throw Refusal.of(
                    "reason",
                    "addendum.annul.already",
                    Formats.dateTime(standing.takenBack().at()));
        }
        if (log.countMoved(id) > standing.moved().size()) {
            throw Refusal.of("reason", "addendum.annul.outside");
        }
        if (log.countMoved(id) > standing.moved().size()) {
            throw Refusal.of("reason", "addendum.annul.outside");
        }
        later(standing, addenda.ofActa(actaId, viewer)).ifPresent(later -> {
            throw Refusal.of("reason", "addendum.annul.later", later.title());
        });
        Entry entry = entries.takeBack(standing.recorded().entryId(), viewer.userId(), reason.strip());
        log.takeBack(entry, standing.moved());
    }

    private static Optional<Addendum> later(Addendum mistaken, List<Addendum> all) {
        List<Long> moved = mistaken.moved().stream().map(Moved::commitmentId).toList();
        return all.stream()
                .filter(other -> other.holds()
                        && other.recorded().entryId() > mistaken.recorded().entryId())
                .filter(other -> other.moved().stream().map(Moved::commitmentId).anyMatch(moved::contains))
                .findFirst();
    }

    private static void requireSsgc(Viewer viewer) {
        if (!CommitmentPermissions.mayCorrect(viewer)) {
            throw Refusal.because("commitment.only-ssgc");
        }
    }
}
