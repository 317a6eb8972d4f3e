package pe.palabra.commitment.petition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pe.palabra.account.Viewer;
import pe.palabra.commitment.CommitmentPermissions;
import pe.palabra.dialogue.acta.Petition;
import pe.palabra.dialogue.acta.PetitionStatus;
import pe.palabra.dialogue.acta.Petitions;
import pe.palabra.dialogue.upkeep.Stale;
import pe.palabra.shared.Entry;
import pe.palabra.shared.EntryLog;
import pe.palabra.shared.NotFound;
import pe.palabra.shared.Refusal;
import pe.palabra.shared.RefusedForm.Problems;
import pe.palabra.shared.WrittenDate;
import pe.palabra.shared.database.RecordMapper;

/** Decides petitions: accepted as a commitment, not accepted, withdrawn, or to be confirmed again (SSGC). */
@Service
public class PetitionDecisions {

    private static final int LONGEST = 4_000;

    private final Petitions petitions;
    private final EntryLog entries;
    private final JdbcClient jdbc;
    private final Clock clock;

    PetitionDecisions(Petitions petitions, EntryLog entries, JdbcClient jdbc, Clock clock) {
        this.petitions = petitions;
        this.entries = entries;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A petition as it stands, with all that was decided of it, the last first. */
    public record Decided(Petition petition, String caseCode, List<DecisionRow> history) {}

    /** {@link NotFound} outside the viewer's scope. */
    @Transactional(readOnly = true)
    public Decided find(long id, Viewer viewer) {
        String caseCode = jdbc.sql("select k.code from petition p join dialogue_case k on k.id = p.case_id"
                        + " where p.id = :id and (:allUnits or k.unit_id in (:units))")
                .param("id", id)
                .param("allUnits", viewer.seesAllUnits())
                .param("units", viewer.unitsForSql())
                .query(String.class)
                .optional()
                .orElseThrow(() -> new NotFound("pedido " + id));
        List<DecisionRow> history = jdbc.sql("select d.status, d.decided_on, d.commitment_code, e.reason,"
                        + " e.recorded_at, u.display_name as recorded_by from petition_decision d"
                        + " join entry e on e.id = d.entry_id left join app_user u on u.id = e.author_id"
                        + " where d.petition_id = ? order by d.id desc limit 100")
                .param(id)
                .query(RecordMapper.of(DecisionRow.class))
                .list();
        return new Decided(petitions.findById(id).orElseThrow(() -> new NotFound("pedido " + id)), caseCode, history);
    }

    /** A form on the petition as it stands. */
    @Transactional(readOnly = true)
    public DecisionDraft open(long id, Viewer viewer) {
        return DecisionDraft.of(find(id, viewer).petition());
    }

    /** Refused field by field; {@link Stale} when somebody decided it since the form was opened. */
    @Transactional
    public void decide(long id, DecisionDraft draft, Viewer viewer) {
        if (!CommitmentPermissions.mayCorrect(viewer)) {
            throw Refusal.because("commitment.only-ssgc");
        }
        Petition petition = find(id, viewer).petition();
        Stale.refuseIf(petition.version(), draft.version());
        Problems problems = new Problems();
        Optional<PetitionStatus> status = PetitionStatus.of(draft.status());
        Optional<LocalDate> day = WrittenDate.read(draft.date());
        problems.addIf(status.isEmpty(), "status", "petition.status.missing");
        problems.addIf(day.isEmpty(), "date", "dialogue.date.missing");
        problems.addIf(draft.reason().isEmpty(), "reason", "petition.reason.missing");
        problems.addIf(draft.reason().length() > LONGEST, "reason", "dialogue.field.long", LONGEST);
        String commitment = commitment(draft, status, petition, viewer, problems);
        LocalDate today = LocalDate.now(clock);
        status.ifPresent(next -> day.ifPresent(on -> petition.obstacle(next, on, commitment, today)
                .ifPresent(found -> problems.add(String.valueOf(found.field()), found.key(), found.arguments()))));
        problems.refuseIfAny();
        keep(petition, new Decision(status.orElseThrow(), day.orElseThrow(), commitment), draft.reason(), viewer);
    }

    private record Decision(
            PetitionStatus status, LocalDate on, @Nullable String commitment) {}

    private void keep(Petition petition, Decision decision, String reason, Viewer viewer) {
        Entry entry = entries.open(Entry.Source.FORM, viewer.userId(), reason);
        petition.decide(decision.status(), decision.on(), decision.commitment());
        petitions.saveAndFlush(petition);
        jdbc.sql("insert into petition_decision (petition_id, status, decided_on, commitment_code, entry_id)"
                        + " values (?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        petition.id(), decision.status().name(), decision.on(), decision.commitment(), entry.id()))
                .update();
    }

    /** The commitment that it became: one of its case that counts; null: none was named. */
    private @Nullable String commitment(
            DecisionDraft draft, Optional<PetitionStatus> status, Petition petition, Viewer viewer, Problems problems) {
        if (draft.commitment().isEmpty()
                || status.filter(PetitionStatus::namesCommitment).isEmpty()) {
            return null;
        }
        boolean known = jdbc.sql("select exists (select from commitment c where c.code = :code and c.case_id = :case"
                        + " and c.annulled_entry_id is null and c.absorbed_into_id is null"
                        + " and (:allUnits or c.unit_id in (:units)))")
                .param("code", draft.commitment())
                .param("case", petition.caseId())
                .param("allUnits", viewer.seesAllUnits())
                .param("units", viewer.unitsForSql())
                .query(Boolean.class)
                .single();
        problems.addIf(!known, "commitment", "petition.commitment.unknown", draft.commitment());
        return draft.commitment();
    }
}
