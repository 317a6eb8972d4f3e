package pe.palabra.matrix;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pe.palabra.commitment.NewCommitment;
import pe.palabra.commitment.Register;
import pe.palabra.commitment.RegisterRows;
import pe.palabra.commitment.RegisterWriter.Said;
import pe.palabra.commitment.RegisterWriter.Worded;
import pe.palabra.commitment.StateHistory;
import pe.palabra.matrix.PlannedRow.Verdict;
import pe.palabra.shared.Entry;
import pe.palabra.shared.database.TableCopy;

/**
 * Some rows of a plan with nothing left to do but to write them: what is {@code created}, which commitments are rewritten
 * and by which words they are recognised too, which come back ({@code revived}), and what is said of new and known
 * ({@code told}) ones.
 */
record ImportStep(
        int rows,
        RegisterRows.Created created,
        Map<Long, Register> rewritten,
        List<Worded> worded,
        List<Long> revived,
        List<Long> told,
        TableCopy facts) {

    /** {@code fresh}: an id for each new commitment; {@code ids}: from those of the plan to those of the register. */
    static ImportStep of(
            Entry entry, List<PlannedRow> rows, List<Long> fresh, Map<Long, Long> ids, RegisterRows tables) {
        Iterator<Long> next = fresh.iterator();
        List<NewCommitment> created = new ArrayList<>(fresh.size());
        Map<Long, Register> rewritten = new LinkedHashMap<>();
        List<Worded> worded = new ArrayList<>();
        List<Long> revived = new ArrayList<>();
        List<Long> told = new ArrayList<>();
        List<Said> said = new ArrayList<>(rows.size());
        for (PlannedRow row : rows) {
            if (creates(row)) {
                NewCommitment commitment = created(row, next.next(), ids);
                created.add(commitment);
                said.add(new Said(commitment.id(), row.fact()));
            } else if (row.commitmentId() != null) {
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
        }
        return new ImportStep(
                rows.size(),
                tables.created(entry, created),
                rewritten,
                worded,
                revived,
                told,
                tables.facts(entry, said));
    }

    static boolean creates(PlannedRow row) {
        return row.verdict() == Verdict.NEW && !row.revived();
    }

    private static NewCommitment created(PlannedRow row, long id, Map<Long, Long> ids) {
        Register register = settled(row.register(), ids);
        return new NewCommitment(
                id,
                row.code(),
                row.number(),
                register.actaOn(),
                register,
                row.distinguisher(),
                new StateHistory(List.of(row.fact())).last().orElseThrow());
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
