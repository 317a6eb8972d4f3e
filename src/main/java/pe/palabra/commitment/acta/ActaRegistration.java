package pe.palabra.commitment.acta;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pe.palabra.account.Role;
import pe.palabra.account.Viewer;
import pe.palabra.dialogue.acta.Acta;
import pe.palabra.dialogue.acta.ActaQueries;
import pe.palabra.dialogue.acta.ActaSpace;
import pe.palabra.dialogue.acta.ActaSpaces;
import pe.palabra.dialogue.acta.Actas;
import pe.palabra.dialogue.acta.Petition;
import pe.palabra.dialogue.acta.Petitions;
import pe.palabra.shared.Entry;
import pe.palabra.shared.EntryLog;
import pe.palabra.shared.Formats;
import pe.palabra.shared.NotFound;
import pe.palabra.shared.Refusal;
import pe.palabra.territory.Catalogues;

/** Registers an acta with its commitments and petitions: all of it, once, or nothing (R5, R11.3). */
@Service
public class ActaRegistration {

    private final ActaSpaces spaces;
    private final ActaQueries queries;
    private final Actas actas;
    private final Petitions petitions;
    private final Promises promises;
    private final KnownPromises registered;
    private final Catalogues catalogues;
    private final EntryLog entries;
    private final Clock clock;

    ActaRegistration(
            ActaSpaces spaces,
            ActaQueries queries,
            Actas actas,
            Petitions petitions,
            Promises promises,
            KnownPromises registered,
            Catalogues catalogues,
            EntryLog entries,
            Clock clock) {
        this.spaces = spaces;
        this.queries = queries;
        this.actas = actas;
        this.petitions = petitions;
        this.promises = promises;
        this.registered = registered;
        this.catalogues = catalogues;
        this.entries = entries;
        this.clock = clock;
    }

    /** Looks at what was typed without writing anything. */
    @Transactional(readOnly = true)
    public CheckedActa check(ActaDraft draft, Viewer viewer) {
        return check(draft, spaceOf(draft, viewer));
    }

    /** The space of a draft; {@link NotFound} outside the viewer's scope. */
    @Transactional(readOnly = true)
    public ActaSpace spaceOf(ActaDraft draft, Viewer viewer) {
        if (draft.space() == null) {
            throw new NotFound("espacio");
        }
        return spaces.find(draft.space(), viewer);
    }

    private CheckedActa check(ActaDraft draft, ActaSpace space) {
        CheckedActa checked = new ActaReader(catalogues.snapshot(), LocalDate.now(clock), draft).read();
        if (checked.acta() == null) {
            return checked;
        }
        List<Refusal> known = new ArrayList<>(twins(draft, checked.acta(), space));
        known.addAll(registered.repeated(space.caseId(), checked.acta()));
        return known.isEmpty() ? checked : CheckedActa.refusedFor(known);
    }

    private List<Refusal> twins(ActaDraft draft, ReadActa acta, ActaSpace space) {
        return queries.twins(space, acta.signedOn(), acta.kind(), draft.number()).stream()
                .map(twin -> Refusal.of("date", "acta.known", twin.kind(), Formats.date(twin.signedOn()), twin.space()))
                .toList();
    }

    /** What became of a registration: the acta, or why there is none. */
    public record Outcome(Optional<Long> actaId, CheckedActa checked) {}

    /** Sent twice, it answers the acta that the first time registered. */
    @Transactional
    public Outcome register(ActaDraft draft, Viewer viewer) {
        if (!viewer.is(Role.SSGC)) {
            throw Refusal.because("commitment.only-ssgc");
        }
        ActaSpace space = spaceOf(draft, viewer);
        promises.lockCase(space.caseId());
        CheckedActa checked = check(draft, space);
        Optional<Acta> before = actas.findByRegistration(draft.registration());
        if (before.isPresent() || checked.acta() == null) {
            return new Outcome(before.map(Acta::id), checked);
        }
        return new Outcome(Optional.of(write(draft, checked.acta(), space, viewer)), checked);
    }

    private long write(ActaDraft draft, ReadActa read, ActaSpace space, Viewer viewer) {
        Entry entry = entries.open(Entry.Source.FORM, viewer.userId(), null);
        long actaId = actas.saveAndFlush(new Acta(
                        space.id(), read.kind(), read.signedOn(), read.header(), draft.registration(), entry.id()))
                .id();
        promises.keep(entry, space, actaId, read);
        petitions.saveAll(read.petitions().stream()
                .map(asked -> new Petition(space.caseId(), actaId, read.signedOn(), asked, entry.id()))
                .toList());
        return actaId;
    }

    /** The codes that the commitments of a checked acta would have, in their order. */
    @Transactional(readOnly = true)
    public List<String> codes(ReadActa acta, ActaSpace space) {
        return promises.codes(space, acta);
    }
}
