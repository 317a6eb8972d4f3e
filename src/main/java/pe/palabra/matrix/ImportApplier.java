package pe.palabra.matrix;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pe.palabra.commitment.NewCommitment;
import pe.palabra.commitment.Register;
import pe.palabra.commitment.RegisterReader;
import pe.palabra.commitment.RegisterWriter;
import pe.palabra.commitment.RegisterWriter.Said;
import pe.palabra.commitment.RegisterWriter.Worded;
import pe.palabra.commitment.Standing;
import pe.palabra.commitment.StateHistory;
import pe.palabra.matrix.PlannedRow.Verdict;
import pe.palabra.shared.Entry;

/** Writes what a plan says, in the running transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ImportApplier {

    private static final int STEP = 1_000;

    private final JdbcClient jdbc;
    private final RegisterWriter writer;
    private final RegisterReader reader;
    private final CreatedByImport surroundings;

    ImportApplier(JdbcClient jdbc, RegisterWriter writer, RegisterReader reader, CreatedByImport surroundings) {
        this.jdbc = jdbc;
        this.writer = writer;
        this.reader = reader;
        this.surroundings = surroundings;
    }

    /** {@code done} hears how many rows are written, as they are. */
    void apply(Entry entry, ImportPlan plan, IntConsumer done) {
        Map<Long, Long> ids = surroundings.create(entry, plan);
        int written = 0;
        List<PlannedRow> rows = plan.rows().stream()
                .filter(row -> row.register() != null || row.fact() != null)
                .toList();
        for (int from = 0; from < rows.size(); from += STEP) {
            List<PlannedRow> some = rows.subList(from, Math.min(rows.size(), from + STEP));
            write(entry, some, ids);
            written += some.size();
            done.accept(written);
        }
    }

    private void write(Entry entry, List<PlannedRow> rows, Map<Long, Long> ids) {
        List<PlannedRow> fresh = rows.stream()
                .filter(row -> row.verdict() == Verdict.NEW && !row.revived())
                .toList();
        List<Long> newIds = writer.nextIds(fresh.size());
        List<NewCommitment> created = new ArrayList<>(fresh.size());
        List<Said> said = new ArrayList<>(rows.size());
        for (int i = 0; i < fresh.size(); i++) {
            PlannedRow row = fresh.get(i);
            Register register = settled(row.register(), ids);
            Standing standing = new StateHistory(List.of(row.fact())).last().orElseThrow();
            created.add(new NewCommitment(
                    newIds.get(i),
                    row.code(),
                    row.number(),
                    register.actaOn(),
                    register,
                    row.distinguisher(),
                    standing));
            said.add(new Said(newIds.get(i), row.fact()));
        }
        writer.create(entry, created);
        Map<Long, Register> rewritten = new LinkedHashMap<>();
        List<Worded> worded = new ArrayList<>();
        List<Long> revived = new ArrayList<>();
        List<Long> told = new ArrayList<>();
        for (PlannedRow row : rows) {
            if (row.commitmentId() == null) {
                continue;
            }
            if (row.register() != null) {
                Register register = settled(row.register(), ids);
                rewritten.put(row.commitmentId(), register);
                worded.add(new Worded(row.commitmentId(), register, row.distinguisher()));
            }
            if (row.revived()) {
                revived.add(row.commitmentId());
            }
            if (row.fact() != null) {
                said.add(new Said(row.commitmentId(), row.fact()));
                told.add(row.commitmentId());
            }
        }
        writer.rewrite(entry, rewritten, true);
        writer.addWordings(entry, worded);
        jdbc.sql("update commitment set created_entry_id = ? where id = any (?)")
                .param(entry.id())
                .param(revived.toArray(Long[]::new))
                .update();
        writer.record(entry, said);
        restate(entry, told);
    }

    /** Brings the current rows of some commitments to what their facts say now. */
    void restate(Entry entry, Collection<Long> ids) {
        Map<Long, Standing> standings = new HashMap<>();
        reader.histories(ids)
                .forEach((id, history) -> history.last().ifPresent(standing -> standings.put(id, standing)));
        writer.restate(entry, standings);
    }

    private static Register settled(Register register, Map<Long, Long> ids) {
        return new Register(
                register.description(),
                register.actaOn(),
                id(ids, register.caseId()),
                id(ids, register.spaceId()),
                id(ids, register.actaId()),
                register.sgsdTakesPart(),
                register.unitId(),
                register.kind(),
                register.responsibleId() == null ? null : id(ids, register.responsibleId()),
                register.coResponsibleIds().stream().map(id -> id(ids, id)).toList(),
                register.collaboratorIds().stream().map(id -> id(ids, id)).toList(),
                register.level(),
                register.snip(),
                register.cui(),
                register.places(),
                register.dueOn());
    }

    private static long id(Map<Long, Long> ids, long planned) {
        return planned > 0 ? planned : ids.get(planned);
    }
}
