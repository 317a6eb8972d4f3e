package pe.palabra.commitment.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pe.palabra.account.Viewer;
import pe.palabra.commitment.CommitmentCode;
import pe.palabra.commitment.CommitmentPermissions;
import pe.palabra.commitment.CommitmentState;
import pe.palabra.commitment.NewCommitment;
import pe.palabra.commitment.Register;
import pe.palabra.commitment.RegisterWriter;
import pe.palabra.commitment.RegisterWriter.Said;
import pe.palabra.commitment.Standing;
import pe.palabra.commitment.StateFact;
import pe.palabra.commitment.StateHistory;
import pe.palabra.shared.Entry;
import pe.palabra.shared.Refusal;
import pe.palabra.shared.database.RecordMapper;

/** Registers the commitments that enter in the place of another: like it in all but what was agreed anew. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Successors {

    private final JdbcClient jdbc;
    private final RegisterWriter writer;

    Successors(JdbcClient jdbc, RegisterWriter writer) {
        this.jdbc = jdbc;
        this.writer = writer;
    }

    private record SignedActa(long id, long spaceId, boolean sgsdTakesPart, LocalDate signedOn, String caseCode) {}

    /** No iniciado at the acta's date (R11.3); only the SSGC registers (R5). Answers their ids. */
    List<Long> register(Entry entry, Register predecessor, Renegotiation agreed, Viewer viewer) {
        if (!CommitmentPermissions.mayCorrect(viewer)) {
            throw Refusal.of("nuevos", "renegotiation.new.only-ssgc");
        }
        SignedActa acta = acta(predecessor.caseId(), agreed.actaId());
        if (agreed.dueOn() != null && agreed.dueOn().isBefore(acta.signedOn())) {
            throw Refusal.of("plazo", "renegotiation.due.before-acta");
        }
        agreed.descriptions().forEach(description -> refuseKnown(predecessor.caseId(), acta, description));
        StateFact first = StateFact.proposed(
                acta.signedOn(), CommitmentState.NOT_STARTED, false, null, null, StateFact.Kind.FACT);
        Standing standing = new StateHistory(List.of(first)).last().orElseThrow();
        List<Long> ids = writer.nextIds(agreed.descriptions().size());
        int last = lastNumber(predecessor.caseId(), acta);
        List<NewCommitment> created = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            created.add(new NewCommitment(
                    ids.get(i),
                    CommitmentCode.of(acta.caseCode(), acta.signedOn(), last + i + 1),
                    last + i + 1,
                    acta.signedOn(),
                    register(predecessor, acta, agreed.descriptions().get(i), agreed),
                    "",
                    standing));
        }
        writer.create(entry, created);
        writer.record(entry, ids.stream().map(id -> new Said(id, first)).toList());
        return ids;
    }

    private static Register register(Register like, SignedActa acta, String description, Renegotiation agreed) {
        return new Register(
                description,
                acta.signedOn(),
                like.caseId(),
                acta.spaceId(),
                acta.id(),
                acta.sgsdTakesPart(),
                like.unitId(),
                like.kind(),
                like.responsibleId(),
                like.coResponsibleIds(),
                like.collaboratorIds(),
                like.level(),
                like.snip(),
                like.cui(),
                like.places(),
                agreed.dueOn());
    }

    /** The acta of the same case; numbers of one case are given to one registration at a time. */
    private SignedActa acta(long caseId, @Nullable Long actaId) {
        jdbc.sql("select id from dialogue_case where id = ? for update")
                .param(caseId)
                .query()
                .singleRow();
        return jdbc.sql("select a.id, a.space_id, s.sgsd_takes_part, a.signed_on, k.code as case_code from acta a"
                        + " join dialogue_space s on s.id = a.space_id join dialogue_case k on k.id = s.case_id"
                        + " where a.id = ? and k.id = ? and a.annulled_entry_id is null")
                .params(actaId == null ? 0 : actaId, caseId)
                .query(RecordMapper.of(SignedActa.class))
                .optional()
                .orElseThrow(() -> Refusal.of("acta", "renegotiation.acta.missing"));
    }

    private int lastNumber(long caseId, SignedActa acta) {
        return jdbc.sql("select coalesce(max(number), 0) from commitment where case_id = ? and numbered_on = ?")
                .params(caseId, acta.signedOn())
                .query(Integer.class)
                .single();
    }

    private void refuseKnown(long caseId, SignedActa acta, String description) {
        jdbc.sql("select c.code from commitment_key k join commitment c on c.id = k.commitment_id"
                        + " where k.case_id = ? and k.acta_on = ? and k.hash = ? and k.live and k.retracted_by is null"
                        + " limit 1")
                .params(caseId, acta.signedOn(), HexFormat.of().parseHex(Register.hashOf(description)))
                .query(String.class)
                .optional()
                .ifPresent(code -> {
                    throw Refusal.of("nuevos", "renegotiation.new.known", code);
                });
    }
}
