package pe.palabra.commitment.acta;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pe.palabra.account.Role;
import pe.palabra.account.Viewer;
import pe.palabra.dialogue.acta.Acta;
import pe.palabra.dialogue.acta.ActaHeader;
import pe.palabra.dialogue.acta.ActaQueries;
import pe.palabra.dialogue.acta.ActaSpace;
import pe.palabra.dialogue.acta.ActaSpaces;
import pe.palabra.dialogue.acta.Actas;
import pe.palabra.dialogue.acta.Modality;
import pe.palabra.dialogue.upkeep.ChangeLog;
import pe.palabra.dialogue.upkeep.FieldChange;
import pe.palabra.dialogue.upkeep.Stale;
import pe.palabra.shared.Entry;
import pe.palabra.shared.EntryLog;
import pe.palabra.shared.Formats;
import pe.palabra.shared.NotFound;
import pe.palabra.shared.Refusal;
import pe.palabra.shared.RefusedForm;
import pe.palabra.territory.Catalogues;

/** Corrects how the head of an acta was transcribed (R5): the SSGC, with its reason; old and new are kept. */
@Service
public class ActaCorrection {

    private final Actas actas;
    private final ActaQueries queries;
    private final ActaSpaces spaces;
    private final ActaDates dates;
    private final Catalogues catalogues;
    private final ChangeLog changes;
    private final EntryLog entries;
    private final Clock clock;

    ActaCorrection(
            Actas actas,
            ActaQueries queries,
            ActaSpaces spaces,
            ActaDates dates,
            Catalogues catalogues,
            ChangeLog changes,
            EntryLog entries,
            Clock clock) {
        this.actas = actas;
        this.queries = queries;
        this.spaces = spaces;
        this.dates = dates;
        this.catalogues = catalogues;
        this.changes = changes;
        this.entries = entries;
        this.clock = clock;
    }

    /** The head as it stands; {@link NotFound} outside the viewer's scope. */
    @Transactional(readOnly = true)
    public CorrectionDraft open(long id, Viewer viewer) {
        return CorrectionDraft.of(find(id, viewer));
    }

    private Acta find(long id, Viewer viewer) {
        queries.find(id, viewer);
        return actas.findById(id).orElseThrow(() -> new NotFound("acta " + id));
    }

    /** {@link RefusedForm} field by field; {@link Stale} when somebody else corrected it since the form was opened. */
    @Transactional
    public void correct(long id, CorrectionDraft draft, Viewer viewer) {
        if (!viewer.is(Role.SSGC)) {
            throw Refusal.because("commitment.only-ssgc");
        }
        Acta acta = find(id, viewer);
        ActaSpace space = spaces.find(acta.spaceId(), viewer);
        ReadActa read = check(acta, draft, space);
        Stale.refuseIf(acta.version(), draft.version());
        List<FieldChange> made = changes(acta, read);
        if (made.isEmpty()) {
            return;
        }
        Entry entry = entries.open(Entry.Source.FORM, viewer.userId(), draft.reason());
        LocalDate before = acta.signedOn();
        acta.correct(read.kind(), read.signedOn(), read.header());
        actas.saveAndFlush(acta);
        changes.keep(entry, ChangeLog.Subject.ACTA, id, made);
        if (!before.equals(read.signedOn())) {
            dates.move(entry, id, before, read.signedOn());
        }
    }

    private ReadActa check(Acta acta, CorrectionDraft draft, ActaSpace space) {
        CheckedActa checked =
                new ActaReader(catalogues.snapshot(), LocalDate.now(clock), draft.head(acta.spaceId())).read();
        List<Refusal> problems = new ArrayList<>(checked.problems());
        ReadActa read = checked.acta();
        if (draft.reason().isEmpty()) {
            problems.add(Refusal.of("reason", "acta.correction.reason"));
        }
        if (read != null && !read.signedOn().equals(acta.signedOn())) {
            queries.twins(space, read.signedOn(), read.kind(), draft.number()).stream()
                    .map(twin ->
                            Refusal.of("date", "acta.known", twin.kind(), Formats.date(twin.signedOn()), twin.space()))
                    .forEach(problems::add);
            dates.obstacle(acta.id(), acta.signedOn(), read.signedOn()).ifPresent(problems::add);
        }
        if (!problems.isEmpty() || read == null) {
            throw RefusedForm.because(problems);
        }
        return read;
    }

    private static List<FieldChange> changes(Acta acta, ReadActa read) {
        ActaHeader before = acta.header();
        ActaHeader now = read.header();
        return Stream.of(
                        FieldChange.between(
                                "Documento", acta.kind(), read.kind().label()),
                        FieldChange.between("Número", before.number(), now.number()),
                        FieldChange.between("Fecha", Formats.date(acta.signedOn()), Formats.date(read.signedOn())),
                        FieldChange.between("Lugar", before.place(), now.place()),
                        FieldChange.between("Modalidad", label(before), label(now)),
                        FieldChange.between("Plataforma", before.platform(), now.platform()),
                        FieldChange.between("Agenda", before.agenda(), now.agenda()),
                        FieldChange.between("Participantes", before.participants(), now.participants()))
                .flatMap(change -> change)
                .toList();
    }

    private static String label(ActaHeader header) {
        Modality modality = header.modality();
        return modality == null ? "" : modality.label();
    }
}
