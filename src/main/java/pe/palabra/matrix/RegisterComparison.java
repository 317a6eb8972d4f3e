package pe.palabra.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pe.palabra.commitment.CommitmentKind;
import pe.palabra.commitment.Register;
import pe.palabra.commitment.RegisteredCommitment;
import pe.palabra.matrix.reading.MatrixColumn;
import pe.palabra.matrix.reading.ReadRow;
import pe.palabra.territory.CatalogueSnapshot;
import pe.palabra.territory.GovernmentLevel;

/** Compares the register of a known commitment with a row, field by field; an empty cell asserts nothing (R14). */
final class RegisterComparison {

    private final CatalogueSnapshot names;
    private final RowInstitutions institutions;

    RegisterComparison(CatalogueSnapshot names, RowInstitutions institutions) {
        this.names = names;
        this.institutions = institutions;
    }

    /** The register as the row would leave it; the differences are noted in the draft. */
    Register revise(RowDraft draft, RegisteredCommitment known) {
        ReadRow row = draft.row;
        Register old = known.register();
        String description = description(draft, known);
        CommitmentKind kind = said(draft, MatrixColumn.KIND, old.kind(), row.kind(), CommitmentKind::label);
        List<Long> answering = new ArrayList<>(old.coResponsibleIds());
        if (old.responsibleId() != null) {
            answering.add(0, old.responsibleId());
        }
        answering = people(draft, MatrixColumn.RESPONSIBLE, answering, row);
        GovernmentLevel level = said(draft, MatrixColumn.LEVEL, old.level(), row.level(), GovernmentLevel::label);
        String snip = said(draft, MatrixColumn.SNIP, old.snip(), row.snip(), Function.identity());
        String cui = said(draft, MatrixColumn.CUI, old.cui(), row.cui(), Function.identity());
        TreeSet<String> places = new TreeSet<>(old.places());
        place(draft, MatrixColumn.REGION, places, 2, row.departments());
        place(draft, MatrixColumn.PROVINCE, places, 4, row.provinces());
        place(draft, MatrixColumn.DISTRICT, places, 6, row.districts());
        List<Long> collaborators = people(draft, MatrixColumn.COLLABORATORS, old.collaboratorIds(), row);
        return new Register(
                description,
                old.actaOn(),
                old.caseId(),
                old.spaceId(),
                old.actaId(),
                old.sgsdTakesPart(),
                old.unitId(),
                kind,
                answering.isEmpty() ? null : answering.get(0),
                answering.isEmpty() ? List.of() : List.copyOf(answering.subList(1, answering.size())),
                List.copyOf(collaborators),
                level,
                snip,
                cui,
                places,
                old.dueOn());
    }

    /** A wording that the commitment ever had is no change, so that an earlier one never undoes a correction. */
    private static String description(RowDraft draft, RegisteredCommitment known) {
        String said = draft.row.description();
        String hash = Register.hashOf(said);
        String current = known.register().description();
        if (Register.hashOf(current).equals(hash)
                || known.wordings().stream().anyMatch(wording -> wording.hash().equals(hash))) {
            return current;
        }
        draft.change(MatrixColumn.DESCRIPTION, known.register().description(), said);
        return said;
    }

    private static <T> @Nullable T said(
            RowDraft draft, MatrixColumn column, @Nullable T old, @Nullable T said, Function<T, String> label) {
        if (said == null || Objects.equals(old, said)) {
            return old;
        }
        draft.change(column, old == null ? "" : label.apply(old), label.apply(said));
        return said;
    }

    private List<Long> people(RowDraft draft, MatrixColumn column, List<Long> old, ReadRow row) {
        var named = column == MatrixColumn.RESPONSIBLE ? row.responsible() : row.collaborators();
        if (named.isEmpty()) {
            return old;
        }
        List<Long> said = institutions.settle(draft, column, named, old);
        if (!said.equals(old)) {
            draft.change(column, institutions.labels(old), institutions.labels(said));
        }
        return said;
    }

    private void place(RowDraft draft, MatrixColumn column, Set<String> places, int digits, Set<String> said) {
        TreeSet<String> old = new TreeSet<>(
                places.stream().filter(ubigeo -> ubigeo.length() == digits).toList());
        if (said.isEmpty() || said.equals(old)) {
            return;
        }
        draft.change(column, placeNames(old), placeNames(new TreeSet<>(said)));
        places.removeAll(old);
        places.addAll(said);
    }

    private String placeNames(Set<String> ubigeos) {
        return String.join("; ", ubigeos.stream().map(names::placeName).toList());
    }
}
