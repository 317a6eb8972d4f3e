package pe.palabra.matrix;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import pe.palabra.commitment.CommitmentCode;
import pe.palabra.commitment.CommitmentState;
import pe.palabra.commitment.Register;
import pe.palabra.commitment.RegisteredCommitment;
import pe.palabra.commitment.StateFact;
import pe.palabra.matrix.RegisterSnapshot.KnownActa;
import pe.palabra.matrix.RegisterSnapshot.KnownCase;
import pe.palabra.matrix.RegisterSnapshot.KnownSpace;
import pe.palabra.matrix.reading.MatrixColumn;
import pe.palabra.matrix.reading.ReadRow;
import pe.palabra.matrix.reading.StateWord;
import pe.palabra.territory.CatalogueSnapshot;
import pe.palabra.territory.GovernmentLevel;

/** Rows that would register a commitment, new or come back after a reversal. */
final class NewRows {

    private final RegisterSnapshot register;
    private final CatalogueSnapshot names;
    private final ImportDecisions decisions;
    private final PlaceholderIds created;
    private final RowInstitutions institutions;

    NewRows(
            RegisterSnapshot register,
            CatalogueSnapshot names,
            ImportDecisions decisions,
            PlaceholderIds created,
            RowInstitutions institutions) {
        this.register = register;
        this.names = names;
        this.decisions = decisions;
        this.created = created;
        this.institutions = institutions;
    }

    void check(RowDraft draft, String caseCode, LocalDate actaOn) {
        StateWord word = draft.row.state();
        if (word == null && draft.written(MatrixColumn.STATE).isEmpty()) {
            draft.refuse(MatrixColumn.STATE, "Un compromiso nuevo necesita su estado.");
        } else if (word != null && word.notReported()) {
            draft.refuse(
                    MatrixColumn.STATE,
                    "«No se reportan» no dice si se desestimó o se renegoció; escriba cuál de los dos.");
        }
        if (known(caseCode) != null
                && settledSpace(caseCode, actaOn) == null
                && register.liveSpacesOf(known(caseCode).id()).size() > 1) {
            draft.refuse(
                    MatrixColumn.CASE_CODE,
                    "El caso " + caseCode + " tiene varios espacios; diga a cuál pertenecen sus compromisos nuevos.");
        }
    }

    private @Nullable KnownCase known(String caseCode) {
        KnownCase known = register.cases().get(caseCode);
        return known != null && known.live() ? known : null;
    }

    /** The space of a new row in a known case: the only one, that of the acta of its date, or the one the person said. */
    private @Nullable KnownSpace settledSpace(String caseCode, LocalDate actaOn) {
        KnownCase known = known(caseCode);
        List<KnownSpace> spaces = known == null ? List.of() : register.liveSpacesOf(known.id());
        if (spaces.size() <= 1) {
            return spaces.stream().findFirst().orElse(null);
        }
        Set<Long> ofDate = new HashSet<>();
        for (KnownActa acta : register.actas()) {
            if (acta.live() && acta.signedOn().equals(actaOn)) {
                ofDate.add(acta.spaceId());
            }
        }
        List<KnownSpace> withActa =
                spaces.stream().filter(space -> ofDate.contains(space.id())).toList();
        Long said = decisions.spaceOfCase().get(caseCode);
        return withActa.size() == 1
                ? withActa.get(0)
                : spaces.stream()
                        .filter(space -> said != null && space.id() == said)
                        .findFirst()
                        .orElse(null);
    }

    void create(RowDraft draft, String caseCode, long unitId) {
        ReadRow row = draft.row;
        LocalDate actaOn = draft.match.wording().actaOn();
        KnownCase known = known(caseCode);
        long caseId = known != null
                ? known.id()
                : created.caseOf(caseCode, row.writtenCase() == null ? caseCode : row.writtenCase(), unitId);
        KnownSpace space = settledSpace(caseCode, actaOn);
        long spaceId = space != null ? space.id() : created.spaceOf(caseId, caseCode);
        List<Long> responsible = institutions.settle(draft, MatrixColumn.RESPONSIBLE, row.responsible(), List.of());
        Long principal = responsible.isEmpty() ? null : responsible.get(0);
        draft.responsible = principal == null ? null : institutions.label(principal);
        TreeSet<String> places = new TreeSet<>(row.departments());
        places.addAll(row.provinces());
        places.addAll(row.districts());
        draft.register = new Register(
                row.description(),
                actaOn,
                caseId,
                spaceId,
                created.actaOf(spaceId, actaOn),
                space == null || space.sgsdTakesPart(),
                unitId,
                row.kind(),
                principal,
                responsible.size() > 1 ? List.copyOf(responsible.subList(1, responsible.size())) : List.of(),
                institutions.settle(draft, MatrixColumn.COLLABORATORS, row.collaborators(), List.of()),
                level(row, principal),
                row.snip(),
                row.cui(),
                places,
                null);
        StateWord word = row.state();
        draft.fact = StateFact.proposed(
                decisions.cutOff(),
                word.state(),
                word.coarse(),
                row.progress() == null ? null : row.progress().text(),
                row.progress() == null ? null : row.progress().percent(),
                StateFact.Kind.FACT);
        draft.stateChanges = true;
        unsupported(draft, word.state());
    }

    private @Nullable GovernmentLevel level(ReadRow row, @Nullable Long principal) {
        boolean catalogued = principal != null && principal > 0;
        return row.level() != null || !catalogued ? row.level() : names.institutionLevel(principal);
    }

    /** R1: an import enters any state without what entering it asks for, and says so. */
    static void unsupported(RowDraft draft, CommitmentState state) {
        String missing = switch (state) {
            case NOT_STARTED, NO_INFORMATION -> null;
            case IN_PROGRESS -> draft.row.progress() == null ? "no dice qué se hizo" : null;
            case SUSPENDED -> "no dice la causa ni la condición para retomarlo";
            case UNVIABLE -> "no dice el impedimento";
            case FULFILLED -> "no tiene medio de verificación";
            case UNFULFILLED -> "no dice por qué ni su sustento";
            case DISMISSED -> "no tiene el documento en que las partes lo acuerdan";
            case RENEGOTIATED -> "no dice qué compromiso lo reemplaza";
        };
        if (missing != null) {
            draft.find(
                    MatrixColumn.STATE, "Entra como " + state.shortLabel() + " pero " + missing + ".", "sin-sustento");
        }
    }

    /** Codes of the new rows, in their order: those that bring a free one keep it, the others follow the last number. */
    void number(List<RowDraft> drafts) {
        Map<String, Integer> last = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (RegisteredCommitment commitment : register.commitments()) {
            String prefix = commitment.code().substring(0, commitment.code().lastIndexOf('-'));
            last.merge(prefix, commitment.number(), Math::max);
            taken.add(commitment.code());
        }
        drafts.stream()
                .filter(draft -> fresh(draft) && draft.match.number() > 0)
                .forEach(draft -> {
                    draft.number = draft.match.number();
                    draft.code = draft.row.code();
                    taken.add(draft.code);
                });
        drafts.stream()
                .filter(draft -> fresh(draft) && draft.match.number() == 0)
                .forEach(draft -> {
                    String caseCode = draft.match.wording().caseCode();
                    LocalDate actaOn = draft.match.wording().actaOn();
                    String prefix = CommitmentCode.prefix(caseCode, actaOn);
                    do {
                        draft.number = last.merge(prefix, 1, Integer::sum);
                        draft.code = RowMatcher.codeOf(caseCode, actaOn, draft.number);
                    } while (!taken.add(draft.code));
                });
    }

    private static boolean fresh(RowDraft draft) {
        return !draft.refused() && draft.match != null && draft.match.known() == null;
    }
}
