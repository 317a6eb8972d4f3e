package pe.palabra.dialogue.upkeep;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pe.palabra.account.Viewer;
import pe.palabra.dialogue.DialogueSpace;
import pe.palabra.dialogue.DialogueSpaces;
import pe.palabra.dialogue.SpaceClass;
import pe.palabra.shared.Entry;
import pe.palabra.shared.EntryLog;
import pe.palabra.shared.Formats;
import pe.palabra.shared.NotFound;
import pe.palabra.shared.RefusedForm.Problems;
import pe.palabra.shared.WrittenDate;

/** Registers, corrects and extends dialogue spaces (SSGC); a new one is not prioritised until somebody determines it. */
@Service
public class SpaceRegister {

    private static final int NAME = 300;
    private static final int KIND = 60;

    private final DialogueSpaces spaces;
    private final SpaceQueries queries;
    private final SpaceCommitments commitments;
    private final ChangeLog changes;
    private final EntryLog entries;
    private final JdbcClient jdbc;

    SpaceRegister(
            DialogueSpaces spaces,
            SpaceQueries queries,
            SpaceCommitments commitments,
            ChangeLog changes,
            EntryLog entries,
            JdbcClient jdbc) {
        this.spaces = spaces;
        this.queries = queries;
        this.commitments = commitments;
        this.changes = changes;
        this.entries = entries;
        this.jdbc = jdbc;
    }

    private record Term(@Nullable LocalDate from, @Nullable LocalDate until) {}

    /** Answers the id of a new space of a case that the caller found within the viewer's scope. */
    @Transactional
    public long register(long caseId, SpaceDraft draft, Viewer viewer) {
        Permissions.require(viewer, Permissions.REGISTERS);
        Term term = check(draft, caseId, null);
        Entry entry = entries.open(Entry.Source.FORM, viewer.userId(), null);
        boolean sgsd = draft.sgsd().equals("si");
        DialogueSpace space =
                new DialogueSpace(caseId, draft.name(), draft.kind(), sgsd, SpaceClass.NOT_PRIORITISED, entry.id());
        space.describe(draft.name(), draft.kind(), Typed.orNull(draft.norm()), sgsd);
        space.lasts(term.from(), term.until());
        return spaces.saveAndFlush(space).id();
    }

    private Term check(SpaceDraft draft, long caseId, @Nullable Long known) {
        Problems problems = new Problems();
        problems.addIf(draft.name().isEmpty(), "name", "dialogue.space.name.missing");
        problems.addIf(draft.name().length() > NAME, "name", "dialogue.field.long", NAME);
        problems.addIf(queries.isNamed(caseId, draft.name(), known), "name", "dialogue.space.known", draft.name());
        problems.addIf(draft.kind().isEmpty(), "kind", "dialogue.space.kind.missing");
        problems.addIf(draft.kind().length() > KIND, "kind", "dialogue.field.long", KIND);
        problems.addIf(draft.norm().length() > NAME, "norm", "dialogue.field.long", NAME);
        LocalDate from = day("from", draft.from(), problems);
        LocalDate until = day("until", draft.until(), problems);
        problems.addIf(from != null && until != null && until.isBefore(from), "until", "dialogue.space.term.order");
        problems.addIf(!draft.sgsd().matches("si|no"), "sgsd", "dialogue.space.sgsd.missing");
        problems.refuseIfAny();
        return new Term(from, until);
    }

    private static @Nullable LocalDate day(String field, String written, Problems problems) {
        Optional<LocalDate> day = WrittenDate.read(written);
        problems.addIf(day.isEmpty() && !written.isEmpty(), field, "dialogue.date.unreadable", written);
        return day.orElse(null);
    }

    /** A space as it stands, to be corrected; {@link NotFound} outside the viewer's scope. */
    @Transactional(readOnly = true)
    public SpaceDraft open(long id, Viewer viewer) {
        return SpaceDraft.of(find(id, viewer));
    }

    /** {@link Stale} when somebody else corrected it since the form was opened. */
    @Transactional
    public void correct(long id, SpaceDraft draft, Viewer viewer) {
        Permissions.require(viewer, Permissions.REGISTERS);
        DialogueSpace space = find(id, viewer);
        Term term = check(draft, space.caseId(), id);
        Stale.refuseIf(space.version(), draft.version());
        List<FieldChange> made = changes(SpaceDraft.of(space), draft, term);
        if (made.isEmpty()) {
            return;
        }
        Entry entry = entries.open(Entry.Source.FORM, viewer.userId(), null);
        boolean sgsd = draft.sgsd().equals("si");
        boolean moves = sgsd != space.sgsdTakesPart();
        space.describe(draft.name(), draft.kind(), Typed.orNull(draft.norm()), sgsd);
        space.lasts(term.from(), term.until());
        spaces.saveAndFlush(space);
        changes.keep(entry, ChangeLog.Subject.SPACE, id, made);
        if (moves) {
            commitments.takePart(entry, id, sgsd);
        }
    }

    private static List<FieldChange> changes(SpaceDraft before, SpaceDraft now, Term term) {
        return Stream.of(
                        FieldChange.between("Nombre", before.name(), now.name()),
                        FieldChange.between("Tipo", before.kind(), now.kind()),
                        FieldChange.between("Norma", before.norm(), now.norm()),
                        FieldChange.between("Vigente desde", before.from(), written(term.from())),
                        FieldChange.between("Vigente hasta", before.until(), written(term.until())),
                        FieldChange.between("Participa la SGSD", before.sgsd(), now.sgsd()))
                .flatMap(change -> change)
                .toList();
    }

    private static String written(@Nullable LocalDate day) {
        return day == null ? "" : Formats.date(day);
    }

    /** What is typed to extend a space's term. */
    public record ExtensionDraft(String until, String norm) {

        public ExtensionDraft(@Nullable String until, @Nullable String norm) {
            this.until = Typed.text(until);
            this.norm = Typed.text(norm);
        }
    }

    /** A norm makes the term last longer; earlier terms stay in the story. */
    @Transactional
    public void extend(long id, ExtensionDraft draft, Viewer viewer) {
        Permissions.require(viewer, Permissions.REGISTERS);
        DialogueSpace space = find(id, viewer);
        Problems problems = new Problems();
        LocalDate until = day("until", draft.until(), problems);
        LocalDate before = space.termUntil();
        problems.addIf(draft.until().isEmpty(), "until", "dialogue.date.missing");
        problems.addIf(draft.norm().isEmpty(), "norm", "dialogue.space.extension.norm");
        problems.addIf(draft.norm().length() > NAME, "norm", "dialogue.field.long", NAME);
        problems.addIf(
                until != null && before != null && !until.isAfter(before),
                "until",
                "dialogue.space.extension.order",
                Formats.date(before));
        problems.addIf(
                until != null && space.termFrom() != null && until.isBefore(space.termFrom()),
                "until",
                "dialogue.space.term.order");
        problems.refuseIfAny();
        Entry entry = entries.open(Entry.Source.FORM, viewer.userId(), null);
        jdbc.sql("insert into space_extension (space_id, until_on, norm, entry_id) values (?, ?, ?, ?)")
                .params(id, until, draft.norm(), entry.id())
                .update();
        space.lasts(space.termFrom(), until);
        spaces.saveAndFlush(space);
    }

    private DialogueSpace find(long id, Viewer viewer) {
        queries.find(id, viewer);
        return spaces.findById(id).orElseThrow(() -> new NotFound("espacio " + id));
    }
}
