package pe.palabra.matrix;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.palabra.commitment.Register;
import pe.palabra.commitment.RegisteredCommitment.Life;
import pe.palabra.commitment.StateFact;
import pe.palabra.matrix.PlannedRow.FieldChange;
import pe.palabra.matrix.PlannedRow.Verdict;
import pe.palabra.matrix.reading.MatrixColumn;
import pe.palabra.matrix.reading.ReadRow;
import pe.palabra.matrix.reading.RowNotice;

/** A row while it is being judged. */
final class RowDraft {

    final ReadRow row;
    final List<RowNotice> refusals;
    final List<RowNotice> findings;
    final List<FieldChange> changes = new ArrayList<>(2);
    RowMatcher.@Nullable Match match;

    @Nullable
    Register register;

    @Nullable
    StateFact fact;

    /** Who would answer for a new commitment, as the catalogue calls it. */
    @Nullable
    String responsible;

    @Nullable
    String code;

    int number;
    boolean stateChanges;
    boolean stateLeft;
    boolean twin;

    RowDraft(ReadRow row) {
        this.row = row;
        this.refusals = new ArrayList<>(row.refusals());
        this.findings = new ArrayList<>(row.findings());
    }

    boolean refused() {
        return !refusals.isEmpty();
    }

    /** Whether an accepted row makes a commitment: a new one, or one that comes back after a reversal. */
    boolean isNew() {
        return match != null && (match.known() == null || match.known().life() != Life.LIVE);
    }

    void refuse(MatrixColumn column, String reason) {
        refusals.add(new RowNotice(column.label(), written(column), reason, null));
    }

    void find(MatrixColumn column, String reason, String finding) {
        findings.add(new RowNotice(column.label(), written(column), reason, finding));
    }

    void change(MatrixColumn column, String before, String after) {
        changes.add(new FieldChange(column.label(), before, after));
    }

    String written(MatrixColumn column) {
        return row.written().getOrDefault(column, "");
    }

    PlannedRow plan() {
        boolean known = match != null && match.known() != null;
        Verdict verdict = refused()
                ? Verdict.REFUSED
                : isNew() ? Verdict.NEW : changes.isEmpty() ? Verdict.EQUAL : Verdict.CHANGED;
        return new PlannedRow(
                row,
                verdict,
                known ? match.known().id() : null,
                known ? match.known().code() : code,
                number,
                known && isNew(),
                refused() ? null : register,
                responsible,
                match == null ? null : match.wording().hash(),
                match == null ? "" : match.distinguisher(),
                refused() ? null : fact,
                stateChanges,
                stateLeft,
                twin,
                changes,
                refusals,
                findings);
    }
}
