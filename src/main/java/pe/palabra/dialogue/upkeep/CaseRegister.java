package pe.palabra.dialogue.upkeep;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pe.palabra.account.Viewer;
import pe.palabra.dialogue.CaseCode;
import pe.palabra.dialogue.DialogueCase;
import pe.palabra.dialogue.DialogueCases;
import pe.palabra.shared.Entry;
import pe.palabra.shared.EntryLog;
import pe.palabra.shared.NotFound;
import pe.palabra.shared.Refusal;
import pe.palabra.shared.RefusedForm.Problems;
import pe.palabra.territory.CatalogueSnapshot;
import pe.palabra.territory.CatalogueSnapshot.Unit;
import pe.palabra.territory.Catalogues;

/** Registers and corrects cases (SSGC); what is corrected keeps its old and new value. */
@Service
public class CaseRegister {

    private static final int NAME = 300;
    private static final int ALIASES = 4000;

    private final DialogueCases cases;
    private final Catalogues catalogues;
    private final ChangeLog changes;
    private final EntryLog entries;

    CaseRegister(DialogueCases cases, Catalogues catalogues, ChangeLog changes, EntryLog entries) {
        this.cases = cases;
        this.catalogues = catalogues;
        this.changes = changes;
        this.entries = entries;
    }

    /** Answers the code that the case has from now on. A code that was annulled comes back. */
    @Transactional
    public CaseCode register(CaseDraft draft, Viewer viewer) {
        Permissions.require(viewer, Permissions.REGISTERS);
        Problems problems = new Problems();
        CaseCode code = code(draft, problems);
        Optional<DialogueCase> known = code == null ? Optional.empty() : cases.findByCode(code.value());
        problems.addIf(
                known.filter(some -> !some.isAnnulled()).isPresent(), "code", "dialogue.case.known", draft.code());
        Long unit = unit(draft, viewer, problems);
        problems.refuseIfAny();
        Entry entry = entries.open(Entry.Source.FORM, viewer.userId(), null);
        DialogueCase registered = known.orElseGet(() -> new DialogueCase(code, draft.code(), null, unit, entry.id()));
        if (registered.isAnnulled()) {
            registered.revive(entry.id());
        }
        registered.describe(Typed.orNull(draft.name()), Typed.orNull(draft.aliases()), unit);
        cases.saveAndFlush(registered);
        return code;
    }

    private static @Nullable CaseCode code(CaseDraft draft, Problems problems) {
        try {
            return CaseCode.read(draft.code());
        } catch (Refusal refusal) {
            problems.add("code", refusal.key(), refusal.arguments());
            return null;
        }
    }

    private @Nullable Long unit(CaseDraft draft, Viewer viewer, Problems problems) {
        problems.addIf(draft.name().length() > NAME, "name", "dialogue.field.long", NAME);
        problems.addIf(draft.aliases().length() > ALIASES, "aliases", "dialogue.field.long", ALIASES);
        Optional<Long> unit = units(viewer)
                .map(Unit::id)
                .filter(id -> String.valueOf(id).equals(draft.unit()))
                .findFirst();
        problems.addIf(unit.isEmpty(), "unit", "dialogue.case.unit.missing");
        return unit.orElse(null);
    }

    private Stream<Unit> units(Viewer viewer) {
        return catalogues.snapshot().units().stream()
                .filter(unit -> viewer.seesAllUnits() || viewer.unitIds().contains(unit.id()));
    }

    /** The territorial units in which a viewer may have cases. */
    @Transactional(readOnly = true)
    public List<Unit> unitsOf(Viewer viewer) {
        return units(viewer).toList();
    }

    /** A case as it stands, to be corrected; {@link NotFound} outside the viewer's scope. */
    @Transactional(readOnly = true)
    public CaseDraft open(String code, Viewer viewer) {
        return CaseDraft.of(find(code, viewer));
    }

    /** {@link Stale} when somebody else corrected it since the form was opened. */
    @Transactional
    public void correct(String code, CaseDraft draft, Viewer viewer) {
        Permissions.require(viewer, Permissions.REGISTERS);
        DialogueCase known = find(code, viewer);
        Problems problems = new Problems();
        Long unit = unit(draft, viewer, problems);
        problems.refuseIfAny();
        Stale.refuseIf(known.version(), draft.version());
        CatalogueSnapshot names = catalogues.snapshot();
        List<FieldChange> made = Stream.of(
                        FieldChange.between("Nombre", known.name(), Typed.orNull(draft.name())),
                        FieldChange.between("Otros nombres", known.aliases(), Typed.orNull(draft.aliases())),
                        FieldChange.between("Unidad territorial", names.unitName(known.unitId()), names.unitName(unit)))
                .flatMap(change -> change)
                .toList();
        if (!made.isEmpty()) {
            Entry entry = entries.open(Entry.Source.FORM, viewer.userId(), null);
            known.describe(Typed.orNull(draft.name()), Typed.orNull(draft.aliases()), unit);
            cases.saveAndFlush(known);
            changes.keep(entry, ChangeLog.Subject.CASE, known.id(), made);
        }
    }

    private DialogueCase find(String code, Viewer viewer) {
        return cases.findByCode(code)
                .filter(known -> !known.isAnnulled())
                .filter(known -> viewer.seesAllUnits() || viewer.unitIds().contains(known.unitId()))
                .orElseThrow(() -> new NotFound("caso " + code));
    }

    /** The id of a case within the viewer's scope. */
    @Transactional(readOnly = true)
    public long idOf(String code, Viewer viewer) {
        return find(code, viewer).id();
    }
}
