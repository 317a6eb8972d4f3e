package pe.palabra.commitment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pe.palabra.account.Role;
import pe.palabra.account.Viewer;
import pe.palabra.shared.Entry;
import pe.palabra.shared.EntryLog;
import pe.palabra.shared.NotFound;
import pe.palabra.shared.Refusal;

/** What a person does to one commitment: says how it stands, corrects its wording, annuls what was a mistake. */
@Service
public class CommitmentService {

    private final Commitments commitments;
    private final RegisterReader reader;
    private final RegisterWriter writer;
    private final EntryLog entries;
    private final Clock clock;

    CommitmentService(
            Commitments commitments, RegisterReader reader, RegisterWriter writer, EntryLog entries, Clock clock) {
        this.commitments = commitments;
        this.reader = reader;
        this.writer = writer;
        this.entries = entries;
        this.clock = clock;
    }

    /** Records a fact of state or progress, in its place among the others (R2). */
    @Transactional
    public void tell(String code, StateFact fact, String reason, Viewer viewer) {
        Commitment commitment = find(code);
        StateHistory history =
                reader.histories(List.of(commitment.id())).getOrDefault(commitment.id(), StateHistory.EMPTY);
        Entry entry = entries.open(Entry.Source.FORM, viewer.userId(), reason);
        commitment.take(fact, history, LocalDate.now(clock), entry);
        writer.record(entry, List.of(new RegisterWriter.Said(commitment.id(), fact)));
    }

    /** Corrects the description (SSGC); the earlier wording is still recognised when a matrix brings it again (R14). */
    @Transactional
    public void reword(String code, String description, String reason, Viewer viewer) {
        requireRegistrar(viewer);
        RegisteredCommitment known = reader.byId(List.of(find(code).id())).get(0);
        Register register = known.register().reworded(description);
        Entry entry = entries.open(Entry.Source.FORM, viewer.userId(), reason);
        writer.rewrite(entry, Map.of(known.id(), register), true);
        writer.addWordings(entry, List.of(new RegisterWriter.Worded(known.id(), register, "")));
    }

    /** Annuls a commitment entered by mistake (SSGC, with reason); its code is never used again. */
    @Transactional
    public void annul(String code, String reason, Viewer viewer) {
        requireRegistrar(viewer);
        Commitment commitment = find(code);
        commitment.refuseIfAnnulled();
        Register register = reader.byId(List.of(commitment.id())).get(0).register();
        Entry entry = entries.open(Entry.Source.FORM, viewer.userId(), reason);
        writer.rewrite(entry, Map.of(commitment.id(), register), false);
    }

    private Commitment find(String code) {
        return commitments.findByCode(code).orElseThrow(() -> new NotFound("compromiso " + code));
    }

    private static void requireRegistrar(Viewer viewer) {
        if (!viewer.is(Role.SSGC)) {
            throw Refusal.because("commitment.only-ssgc");
        }
    }
}
