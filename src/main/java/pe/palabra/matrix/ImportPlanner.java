package pe.palabra.matrix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import pe.palabra.commitment.RegisteredCommitment;
import pe.palabra.commitment.RegisteredCommitment.Life;
import pe.palabra.matrix.RegisterSnapshot.KnownCase;
import pe.palabra.matrix.reading.MatrixColumn;
import pe.palabra.matrix.reading.ReadRow;
import pe.palabra.territory.CatalogueSnapshot;

/** Decides what each row of a file would do to the register (R14). Pure: it reads a snapshot and writes nothing. */
final class ImportPlanner {

    private final RegisterSnapshot register;
    private final ImportDecisions decisions;
    private final PlaceholderIds created;
    private final RowMatcher matcher;
    private final NewRows newRows;
    private final KnownRows knownRows;
    private final Map<String, Long> unitOfCase = new HashMap<>();
    private final Map<String, ReadRow> accepted = new HashMap<>();
    private final Set<Long> present = new HashSet<>();

    ImportPlanner(RegisterSnapshot register, CatalogueSnapshot names, ImportDecisions decisions) {
        this.register = register;
        this.decisions = decisions;
        this.created = new PlaceholderIds(register);
        this.matcher = new RowMatcher(register, names);
        RowInstitutions institutions = new RowInstitutions(names, created);
        this.newRows = new NewRows(register, names, decisions, created, institutions);
        this.knownRows = new KnownRows(register, names, decisions, institutions);
    }

    ImportPlan plan(List<ReadRow> rows, int ignored, List<Long> unitCommitments) {
        for (ReadRow row : rows) {
            if (row.caseCode() != null && row.unitId() != null) {
                unitOfCase.putIfAbsent(row.caseCode(), row.unitId());
            }
        }
        register.cases().values().stream()
                .filter(KnownCase::live)
                .forEach(known -> unitOfCase.put(known.code(), known.unitId()));
        List<RowDraft> drafts = new ArrayList<>(rows.size());
        for (ReadRow row : rows) {
            drafts.add(judge(row));
        }
        newRows.number(drafts);
        List<ImportPlan.NewSpace> spaces = new ClassVote(created).decide(drafts);
        List<Long> absent =
                unitCommitments.stream().filter(id -> !present.contains(id)).toList();
        return new ImportPlan(
                drafts.stream().map(RowDraft::plan).toList(),
                ignored,
                created.institutions(),
                created.cases(),
                spaces,
                created.actas(),
                absent);
    }

    private RowDraft judge(ReadRow row) {
        RowDraft draft = new RowDraft(row);
        if (row.caseCode() == null || row.actaOn() == null || row.description() == null) {
            if (row.caseCode() != null && row.code() == null && !unitOfCase.containsKey(row.caseCode())) {
                unit(draft, row.caseCode());
            }
            return draft;
        }
        if (row.actaOn().isAfter(decisions.cutOff())) {
            draft.refuse(MatrixColumn.ACTA_DATE, "La fecha del acta es posterior a la fecha de corte.");
        }
        RowMatcher.Match match = matcher.match(row, row.caseCode(), row.actaOn(), row.description());
        draft.match = match;
        if (match.refusal() != null) {
            draft.refusals.add(match.refusal());
        }
        if (match.finding() != null) {
            draft.findings.add(match.finding());
        }
        RegisteredCommitment known = match.known();
        if (known != null) {
            present.add(known.id());
        }
        boolean live = known != null && known.life() == Life.LIVE;
        if (!live || unitOfCase.containsKey(row.caseCode())) {
            unit(draft, row.caseCode());
        }
        if (live) {
            knownRows.check(draft, known);
        } else {
            newRows.check(draft, row.caseCode(), row.actaOn());
        }
        repeated(draft, match);
        if (!draft.refused()) {
            match.identities(row).forEach(identity -> accepted.put(identity, row));
            accepted.putIfAbsent(match.worded(), row);
            if (live) {
                knownRows.compare(draft, known);
            } else {
                newRows.create(draft, row.caseCode(), unitOfCase.get(row.caseCode()));
            }
        }
        return draft;
    }

    /** One unit per case: the first that its rows give; another one, or an unknown one, is told and changes nothing. */
    private void unit(RowDraft draft, String caseCode) {
        Long unit = unitOfCase.get(caseCode);
        String written = draft.row.writtenUnit();
        if (unit == null) {
            draft.refuse(
                    MatrixColumn.UNIT,
                    written == null
                            ? "El caso " + caseCode + " es nuevo y ninguna fila dice su unidad territorial."
                            : "El caso " + caseCode + " es nuevo y esa unidad territorial no está en el catálogo.");
        } else if (written != null && draft.row.unitId() == null) {
            draft.find(
                    MatrixColumn.UNIT,
                    "Esa unidad territorial no está en el catálogo; vale la del caso.",
                    "unidad-desconocida");
        } else if (written != null && !unit.equals(draft.row.unitId())) {
            draft.find(
                    MatrixColumn.UNIT,
                    "El caso " + caseCode + " es de otra unidad territorial; vale la del caso.",
                    "unidad-distinta");
        }
    }

    private void repeated(RowDraft draft, RowMatcher.Match match) {
        ReadRow earlier = match.identities(draft.row).stream()
                .map(accepted::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (earlier == null) {
            return;
        }
        boolean sameCode = draft.row.code() != null && draft.row.code().equals(earlier.code());
        String where = "fila " + earlier.number()
                + (earlier.sheet().equals(draft.row.sheet()) ? "" : " de la hoja «" + earlier.sheet() + "»");
        draft.twin = !sameCode && (match.known() == null || draft.row.code() == null);
        draft.twin &= matcher.differ(earlier, draft.row);
        draft.refuse(
                MatrixColumn.DESCRIPTION,
                draft.twin
                        ? "Repite la " + where
                                + ", salvo por el lugar o el responsable; si son dos compromisos, dígalo."
                        : "Repite la " + where + (sameCode ? ": mismo código." : ": mismo caso, fecha y descripción."));
    }
}
