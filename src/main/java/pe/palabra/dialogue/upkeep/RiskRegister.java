package pe.palabra.dialogue.upkeep;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pe.palabra.account.Viewer;
import pe.palabra.shared.Entry;
import pe.palabra.shared.EntryLog;
import pe.palabra.shared.Formats;
import pe.palabra.shared.RefusedForm.Problems;
import pe.palabra.shared.WrittenDate;
import pe.palabra.shared.database.RecordMapper;

/** The dated risk of cases: the SSPI says it, with its reason (R5); of two facts of one date the later recorded holds. */
@Service
public class RiskRegister {

    private final JdbcClient jdbc;
    private final EntryLog entries;
    private final Clock clock;

    RiskRegister(JdbcClient jdbc, EntryLog entries, Clock clock) {
        this.jdbc = jdbc;
        this.entries = entries;
        this.clock = clock;
    }

    /** What is typed of a case's risk. */
    public record RiskDraft(String level, String date, String reason) {

        public RiskDraft(@Nullable String level, @Nullable String date, @Nullable String reason) {
            this.level = Typed.text(level);
            this.date = Typed.text(date);
            this.reason = Typed.text(reason);
        }
    }

    /** The risk of a case on a day; empty while nobody said it. */
    @Transactional(readOnly = true)
    public Optional<CaseRisk> at(long caseId, LocalDate day) {
        return jdbc.sql("select level, occurred_on from case_risk where case_id = ? and occurred_on <= ?"
                        + " order by occurred_on desc, id desc limit 1")
                .params(caseId, day)
                .query(RecordMapper.of(CaseRisk.class))
                .optional();
    }

    /** Refused, field by field: without level, date or reason, or after today. */
    @Transactional
    public void set(long caseId, RiskDraft draft, Viewer viewer) {
        Permissions.require(viewer, Permissions.SETS_RISK);
        LocalDate today = LocalDate.now(clock);
        Optional<RiskLevel> level = RiskLevel.of(draft.level());
        Optional<LocalDate> day = WrittenDate.read(draft.date());
        Problems problems = new Problems();
        problems.addIf(level.isEmpty(), "level", "dialogue.risk.level.missing");
        problems.addIf(day.isEmpty(), "date", "dialogue.date.missing");
        problems.addIf(day.filter(today::isBefore).isPresent(), "date", "dialogue.date.future", Formats.date(today));
        problems.addIf(draft.reason().isEmpty(), "reason", "dialogue.risk.reason.missing");
        problems.refuseIfAny();
        Entry entry = entries.open(Entry.Source.FORM, viewer.userId(), draft.reason());
        jdbc.sql("insert into case_risk (case_id, level, occurred_on, entry_id) values (?, ?, ?, ?)")
                .params(caseId, level.orElseThrow().name(), day.orElseThrow(), entry.id())
                .update();
    }
}
