package pe.palabra.dialogue.upkeep;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pe.palabra.account.Viewer;
import pe.palabra.dialogue.DialogueSpaces;
import pe.palabra.dialogue.Prioritisation;
import pe.palabra.dialogue.PrioritisationGround;
import pe.palabra.dialogue.PrioritisationQueries;
import pe.palabra.dialogue.Prioritisations;
import pe.palabra.dialogue.SpaceClass;
import pe.palabra.shared.Entry;
import pe.palabra.shared.EntryLog;
import pe.palabra.shared.Formats;
import pe.palabra.shared.NotFound;
import pe.palabra.shared.RefusedForm.Problems;
import pe.palabra.shared.WrittenDate;

/** Determines the class of spaces, dated in both times and with what each determination rests on (R4). */
@Service
public class ClassRegister {

    private final SpaceQueries queries;
    private final DialogueSpaces spaces;
    private final Prioritisations determinations;
    private final PrioritisationQueries classes;
    private final RiskRegister risks;
    private final EntryLog entries;
    private final JdbcClient jdbc;
    private final Clock clock;

    ClassRegister(
            SpaceQueries queries,
            DialogueSpaces spaces,
            Prioritisations determinations,
            PrioritisationQueries classes,
            RiskRegister risks,
            EntryLog entries,
            JdbcClient jdbc,
            Clock clock) {
        this.queries = queries;
        this.spaces = spaces;
        this.determinations = determinations;
        this.classes = classes;
        this.risks = risks;
        this.entries = entries;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What is typed of a determination; {@code spaceClass} and {@code ground} by their code names. */
    public record ClassDraft(String spaceClass, String date, String ground, String document, String reason) {

        public ClassDraft(
                @Nullable String spaceClass,
                @Nullable String date,
                @Nullable String ground,
                @Nullable String document,
                @Nullable String reason) {
            this.spaceClass = Typed.text(spaceClass);
            this.date = Typed.text(date);
            this.ground = Typed.text(ground);
            this.document = Typed.text(document);
            this.reason = Typed.text(reason);
        }

        boolean prioritises() {
            return spaceClass.equals(SpaceClass.PRIORITISED.name());
        }
    }

    /** Refused, field by field: without class, date, ground or document; without reason unless the risk is critical. */
    @Transactional
    public void determine(long spaceId, ClassDraft draft, Viewer viewer) {
        Permissions.require(viewer, Permissions.DETERMINES);
        SpaceView space = queries.find(spaceId, viewer);
        LocalDate today = LocalDate.now(clock);
        LocalDate from = check(space, draft, today);
        Entry entry = entries.open(Entry.Source.FORM, viewer.userId(), Typed.orNull(draft.reason()));
        determinations.saveAndFlush(new Prioritisation(
                spaceId,
                SpaceClass.of(draft.prioritises()),
                from,
                PrioritisationGround.valueOf(draft.ground()),
                draft.document(),
                entry.id()));
        classify(spaceId, today);
    }

    private LocalDate check(SpaceView space, ClassDraft draft, LocalDate today) {
        Optional<LocalDate> from = WrittenDate.read(draft.date());
        Problems problems = new Problems();
        problems.addIf(
                !draft.spaceClass().matches("PRIORITISED|NOT_PRIORITISED"), "spaceClass", "dialogue.class.missing");
        problems.addIf(from.isEmpty(), "date", "dialogue.date.missing");
        problems.addIf(from.filter(today::isBefore).isPresent(), "date", "dialogue.date.future", Formats.date(today));
        problems.addIf(
                !draft.ground().matches("RECOMMENDATION|RISK_ASSESSMENT"), "ground", "dialogue.class.ground.missing");
        problems.addIf(
                draft.document().isEmpty(),
                "document",
                draft.ground().equals("RISK_ASSESSMENT")
                        ? "dialogue.class.approval.missing"
                        : "dialogue.class.document.missing");
        boolean critical = from.flatMap(day -> risks.at(space.caseId(), day))
                .filter(risk -> risk.level().isCritical())
                .isPresent();
        problems.addIf(
                draft.prioritises() && !critical && draft.reason().isEmpty(),
                "reason",
                "dialogue.class.reason.missing");
        problems.refuseIfAny();
        return from.orElseThrow();
    }

    /** Takes back a determination that was recorded by mistake; it stays in the list, struck through (R3). */
    @Transactional
    public void takeBack(long spaceId, long determinationId, @Nullable String reason, Viewer viewer) {
        Permissions.require(viewer, Permissions.DETERMINES);
        queries.find(spaceId, viewer);
        boolean known = queries.determinations(spaceId).stream()
                .anyMatch(row -> row.id() == determinationId && !row.takenBack());
        if (!known) {
            throw new NotFound("determinación " + determinationId);
        }
        Problems problems = new Problems();
        problems.addIf(Typed.text(reason).isEmpty(), "reason", "dialogue.class.take-back.reason");
        problems.refuseIfAny();
        Entry entry = entries.open(Entry.Source.FORM, viewer.userId(), Typed.text(reason));
        jdbc.sql("insert into prioritisation_retraction (prioritisation_id, entry_id) values (?, ?)")
                .params(determinationId, entry.id())
                .update();
        classify(spaceId, LocalDate.now(clock));
    }

    private void classify(long spaceId, LocalDate today) {
        SpaceClass now = classes.classAt(spaceId, today, PrioritisationQueries.NOW);
        spaces.findById(spaceId).orElseThrow().classify(now);
    }
}
