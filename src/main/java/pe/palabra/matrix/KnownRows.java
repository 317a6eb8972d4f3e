package pe.palabra.matrix;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.palabra.commitment.CommitmentState;
import pe.palabra.commitment.EquivalentState;
import pe.palabra.commitment.Register;
import pe.palabra.commitment.RegisteredCommitment;
import pe.palabra.commitment.Standing;
import pe.palabra.commitment.StateFact;
import pe.palabra.commitment.StateHistory.Obstacle;
import pe.palabra.matrix.reading.MatrixColumn;
import pe.palabra.matrix.reading.Progress;
import pe.palabra.matrix.reading.StateWord;
import pe.palabra.shared.Formats;
import pe.palabra.territory.CatalogueSnapshot;

/** Rows of commitments that the register knows: what their state, progress and fields say, and what differs. */
final class KnownRows {

    private final RegisterSnapshot register;
    private final ImportDecisions decisions;
    private final RegisterComparison fields;

    KnownRows(
            RegisterSnapshot register,
            CatalogueSnapshot names,
            ImportDecisions decisions,
            RowInstitutions institutions) {
        this.register = register;
        this.decisions = decisions;
        this.fields = new RegisterComparison(names, institutions);
    }

    void check(RowDraft draft, RegisteredCommitment known) {
        boolean dated = !draft.row.actaOn().isAfter(decisions.cutOff());
        if (dated && known.register().actaOn().isAfter(decisions.cutOff())) {
            draft.refuse(
                    MatrixColumn.ACTA_DATE,
                    "El acta de " + known.code() + " es del "
                            + Formats.date(known.register().actaOn()) + ", posterior a la fecha de corte.");
        }
        StateWord word = draft.row.state();
        if (word != null && word.notReported()) {
            boolean soReported = known.history()
                    .at(decisions.cutOff())
                    .filter(s -> s.state().equivalent() == EquivalentState.NOT_REPORTED)
                    .isPresent();
            if (!soReported) {
                draft.refuse(
                        MatrixColumn.STATE,
                        "«No se reportan» no dice si se desestimó o se renegoció; escriba cuál de los dos.");
            }
        }
    }

    void compare(RowDraft draft, RegisteredCommitment known) {
        Optional<Standing> standing = known.history().at(decisions.cutOff());
        StateFact fact = said(draft);
        if (fact != null) {
            state(draft, known, standing, fact);
        }
        if (!register.isOlder(decisions.cutOff())) {
            Register revised = fields.revise(draft, known);
            draft.register = revised.equals(known.register()) ? null : revised;
        }
    }

    private @Nullable StateFact said(RowDraft draft) {
        StateWord word = draft.row.state();
        Progress progress = draft.row.progress();
        boolean says = word != null && !word.notReported();
        if (!says && progress == null) {
            return null;
        }
        return StateFact.proposed(
                decisions.cutOff(),
                says ? word.state() : null,
                says && word.coarse(),
                progress == null ? null : progress.text(),
                progress == null ? null : progress.percent(),
                StateFact.Kind.FACT);
    }

    private void state(RowDraft draft, RegisteredCommitment known, Optional<Standing> standing, StateFact said) {
        StateFact fact = said.state() == null ? said : allowed(draft, known, said);
        CommitmentState before = standing.map(Standing::state).orElse(null);
        CommitmentState after = fact == null || fact.state() == null
                ? before
                : known.history()
                        .with(fact)
                        .at(decisions.cutOff())
                        .orElseThrow()
                        .state();
        if (after != null && after != before) {
            draft.stateChanges = true;
            draft.change(MatrixColumn.STATE, before == null ? "" : before.label(), after.label());
            NewRows.unsupported(draft, after);
        }
        if (draft.row.progress() != null) {
            progress(draft, standing);
        }
        if (fact != null && known.history().facts().stream().noneMatch(fact::repeats)) {
            boolean seen = draft.changes.isEmpty() && !decisions.confirmsAll();
            draft.fact = seen ? as(fact, StateFact.Kind.CONFIRMATION) : fact;
        }
    }

    /** The fact as R2 lets it in; without its state, which is left as it is, when R2 does not and nobody ticked it. */
    private @Nullable StateFact allowed(RowDraft draft, RegisteredCommitment known, StateFact said) {
        Optional<Obstacle> obstacle = known.history().obstacleTo(said);
        if (obstacle.isEmpty()) {
            return said;
        }
        StateFact rectification = as(said, StateFact.Kind.RECTIFICATION);
        if (decisions.rectifications().containsKey(known.code())
                && known.history().obstacleTo(rectification).isEmpty()) {
            return rectification;
        }
        Obstacle neighbour = obstacle.get();
        draft.stateLeft = true;
        draft.find(
                MatrixColumn.STATE,
                "No puede pasar a " + said.state().shortLabel() + (neighbour.before() ? " después de " : " antes de ")
                        + neighbour.state().shortLabel() + " ("
                        + Formats.date(neighbour.neighbour().occurredOn())
                        + "); el estado queda como está, salvo que se marque como rectificación.",
                "estado-no-cambia");
        return said.progress() == null
                ? null
                : StateFact.proposed(
                        said.occurredOn(), null, false, said.progress(), said.percent(), StateFact.Kind.FACT);
    }

    private static StateFact as(StateFact fact, StateFact.Kind kind) {
        return StateFact.proposed(
                fact.occurredOn(), fact.state(), fact.coarse(), fact.progress(), fact.percent(), kind);
    }

    private static void progress(RowDraft draft, Optional<Standing> standing) {
        Progress said = draft.row.progress();
        String before = standing.map(Standing::progress).orElse(null);
        BigDecimal percent = standing.map(Standing::percent).orElse(null);
        boolean same = said.percent() != null && percent != null
                ? said.percent().compareTo(percent) == 0
                : said.text().equals(before);
        if (!same) {
            draft.change(MatrixColumn.PROGRESS, before == null ? "" : before, said.text());
        }
    }
}
