package pe.palabra.commitment.act;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pe.palabra.account.Viewer;
import pe.palabra.commitment.CommitmentPermissions;
import pe.palabra.commitment.CommitmentState;
import pe.palabra.commitment.RegisterReader;
import pe.palabra.commitment.StateFact;
import pe.palabra.commitment.Telling;
import pe.palabra.commitment.act.ActDoor.Opened;
import pe.palabra.commitment.evidence.EvidenceLog;
import pe.palabra.commitment.succession.Successions;
import pe.palabra.shared.Entry;
import pe.palabra.shared.EntryLog;
import pe.palabra.shared.Formats;
import pe.palabra.shared.Refusal;
import pe.palabra.shared.database.RecordMapper;

/** Closes a commitment as Renegociado with those that replace it, registered before or with it (R1, R11.8). */
@Service
public class RenegotiationService {

    private final ActDoor door;
    private final FactLog facts;
    private final EvidenceLog evidences;
    private final Successions successions;
    private final Successors successors;
    private final RegisterReader reader;
    private final EntryLog entries;
    private final JdbcClient jdbc;
    private final Clock clock;

    RenegotiationService(
            ActDoor door,
            FactLog facts,
            EvidenceLog evidences,
            Successions successions,
            Successors successors,
            RegisterReader reader,
            EntryLog entries,
            JdbcClient jdbc,
            Clock clock) {
        this.door = door;
        this.facts = facts;
        this.evidences = evidences;
        this.successions = successions;
        this.successors = successors;
        this.reader = reader;
        this.entries = entries;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Refused when a code is not in the viewer's register, is annulled, or already goes back to this commitment. */
    @Transactional
    public void renegotiate(Seen seen, Renegotiation agreed, Viewer viewer) {
        Opened opened = door.open(seen, viewer, CommitmentPermissions::mayTell);
        long id = opened.commitment().id();
        Problems problems = new Problems();
        List<Long> replacing = new ArrayList<>();
        agreed.codes()
                .forEach(code -> problems.reading(() -> named(code, id, viewer)).ifPresent(replacing::add));
        problems.refuse();
        StateFact fact =
                StateFact.proposed(agreed.on(), CommitmentState.RENEGOTIATED, false, null, null, StateFact.Kind.FACT);
        Entry entry = entries.open(Entry.Source.FORM, viewer.userId(), null);
        Telling telling = new Telling(fact, agreed.details(), !agreed.evidence().isEmpty(), agreed.namesSuccessor());
        opened.commitment().tell(telling, opened.history(), LocalDate.now(clock), entry);
        if (!agreed.descriptions().isEmpty()) {
            replacing.addAll(
                    successors.register(entry, reader.byId(List.of(id)).get(0).register(), agreed, viewer));
        }
        long factId = facts.add(entry, id, fact, agreed.details());
        successions.add(entry, factId, id, replacing);
        evidences.add(entry, id, factId, agreed.evidence());
    }

    /** An acta in which successors may have been signed. */
    public record ActaChoice(long id, LocalDate signedOn, String space) {

        public String name() {
            return "Acta del " + Formats.date(signedOn) + ", " + space;
        }
    }

    /** The latest actas of the commitment's case, newest first. No viewer's scope here: ask it with the commitment. */
    @Transactional(readOnly = true)
    public List<ActaChoice> actas(long commitmentId) {
        return jdbc.sql(
                        "select a.id, a.signed_on, s.name as space from acta a join dialogue_space s on s.id = a.space_id"
                                + " join commitment c on c.case_id = s.case_id"
                                + " where c.id = ? and a.annulled_entry_id is null order by a.signed_on desc, a.id desc limit 50")
                .param(commitmentId)
                .query(RecordMapper.of(ActaChoice.class))
                .list();
    }

    private record Named(long id, boolean live) {}

    private long named(String code, long predecessorId, Viewer viewer) {
        Named named = jdbc.sql("select c.id, c.annulled_entry_id is null and c.absorbed_into_id is null as live"
                        + " from commitment c where c.code = :code and (:allUnits or c.unit_id in (:units))")
                .param("code", code)
                .param("allUnits", viewer.seesAllUnits())
                .param("units", viewer.unitsForSql())
                .query(RecordMapper.of(Named.class))
                .optional()
                .orElseThrow(() -> Refusal.of("reemplazos", "renegotiation.successor.unknown", code));
        if (!named.live()) {
            throw Refusal.of("reemplazos", "renegotiation.successor.annulled", code);
        }
        if (named.id() == predecessorId || successions.goesBackTo(predecessorId, named.id())) {
            throw Refusal.of("reemplazos", "renegotiation.successor.itself", code);
        }
        return named.id();
    }
}
