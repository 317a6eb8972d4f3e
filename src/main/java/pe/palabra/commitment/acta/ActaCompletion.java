package pe.palabra.commitment.acta;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pe.palabra.account.Viewer;
import pe.palabra.commitment.CommitmentPermissions;
import pe.palabra.dialogue.acta.Acta;
import pe.palabra.dialogue.acta.ActaFiles;
import pe.palabra.dialogue.acta.ActaFiles.ActaFile;
import pe.palabra.dialogue.acta.ActaQueries;
import pe.palabra.dialogue.acta.ActaSpace;
import pe.palabra.dialogue.acta.ActaSpaces;
import pe.palabra.dialogue.acta.Actas;
import pe.palabra.dialogue.upkeep.ChangeLog;
import pe.palabra.dialogue.upkeep.FieldChange;
import pe.palabra.shared.Entry;
import pe.palabra.shared.EntryLog;
import pe.palabra.shared.NotFound;
import pe.palabra.shared.Refusal;
import pe.palabra.territory.Catalogues;

/** Adds to a registered acta what was left out when it was transcribed, commitments and files, with the reason (R5). */
@Service
public class ActaCompletion {

    private static final int LONGEST = 4_000;

    private final Actas actas;
    private final ActaQueries queries;
    private final ActaSpaces spaces;
    private final ActaFiles files;
    private final Promises promises;
    private final KnownPromises registered;
    private final Catalogues catalogues;
    private final ChangeLog changes;
    private final EntryLog entries;
    private final JdbcClient jdbc;
    private final Clock clock;

    ActaCompletion(
            Actas actas,
            ActaQueries queries,
            ActaSpaces spaces,
            ActaFiles files,
            Promises promises,
            KnownPromises registered,
            Catalogues catalogues,
            ChangeLog changes,
            EntryLog entries,
            JdbcClient jdbc,
            Clock clock) {
        this.actas = actas;
        this.queries = queries;
        this.spaces = spaces;
        this.files = files;
        this.promises = promises;
        this.registered = registered;
        this.catalogues = catalogues;
        this.changes = changes;
        this.entries = entries;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The space of an acta; {@link NotFound} outside the viewer's scope. */
    @Transactional(readOnly = true)
    public ActaSpace spaceOf(long actaId, Viewer viewer) {
        return spaces.find(find(actaId, viewer).spaceId(), viewer);
    }

    private Acta find(long actaId, Viewer viewer) {
        queries.find(actaId, viewer);
        return actas.findById(actaId).orElseThrow(() -> new NotFound("acta " + actaId));
    }

    /** Looks at what was typed without writing anything. */
    @Transactional(readOnly = true)
    public CheckedActa check(long actaId, ActaDraft draft, String reason, Viewer viewer) {
        Acta acta = find(actaId, viewer);
        ActaSpace space = spaces.find(acta.spaceId(), viewer);
        CheckedActa checked = new ActaReader(catalogues.snapshot(), LocalDate.now(clock), draft).readLines(acta);
        List<Refusal> problems = new ArrayList<>(checked.problems());
        if (reason.isBlank()) {
            problems.add(Refusal.of("reason", "acta.completion.reason"));
        } else if (reason.length() > LONGEST) {
            problems.add(Refusal.of("reason", "acta.field.long", LONGEST));
        }
        if (draft.typedLines() == 0
                && files.ofForm(draft.registration(), viewer).isEmpty()) {
            problems.add(Refusal.of("files", "acta.completion.nothing"));
        }
        if (checked.acta() != null) {
            problems.addAll(registered.repeated(space.caseId(), checked.acta()));
        }
        return problems.isEmpty() ? checked : CheckedActa.refusedFor(problems);
    }

    /** Sent twice, it adds once. What is refused, or nothing. */
    @Transactional
    public List<Refusal> add(long actaId, ActaDraft draft, String reason, Viewer viewer) {
        if (!CommitmentPermissions.mayCorrect(viewer)) {
            throw Refusal.because("commitment.only-ssgc");
        }
        ActaSpace space = spaceOf(actaId, viewer);
        promises.lockCase(space.caseId());
        if (isAdded(draft)) {
            return List.of();
        }
        CheckedActa checked = check(actaId, draft, reason, viewer);
        if (checked.acta() != null) {
            write(
                    actaId,
                    draft,
                    checked.acta(),
                    entries.open(Entry.Source.FORM, viewer.userId(), reason.strip()),
                    viewer);
        }
        return checked.problems();
    }

    private boolean isAdded(ActaDraft draft) {
        return jdbc.sql("select exists (select from acta_addition where registration = ?)")
                .param(draft.registration())
                .query(Boolean.class)
                .single();
    }

    private void write(long actaId, ActaDraft draft, ReadActa read, Entry entry, Viewer viewer) {
        ActaSpace space = spaceOf(actaId, viewer);
        String names = files.ofForm(draft.registration(), viewer).stream()
                .map(ActaFile::name)
                .collect(Collectors.joining("; "));
        String codes = String.join("; ", promises.codes(space, read));
        promises.keep(entry, space, actaId, read);
        jdbc.sql("insert into acta_addition (acta_id, registration, entry_id) values (?, ?, ?)")
                .params(actaId, draft.registration(), entry.id())
                .update();
        List<FieldChange> made = new ArrayList<>();
        Map.of("Compromisos agregados", codes, "Archivos agregados", names).forEach((field, now) -> {
            if (!now.isEmpty()) {
                made.add(new FieldChange(field, null, now));
            }
        });
        changes.keep(entry, ChangeLog.Subject.ACTA, actaId, made);
    }

    /** The codes that the commitments would have. */
    @Transactional(readOnly = true)
    public List<String> codes(ReadActa read, ActaSpace space) {
        return promises.codes(space, read);
    }
}
