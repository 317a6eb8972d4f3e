package pe.palabra.dialogue.upkeep;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pe.palabra.shared.Entry;

/** Keeps what corrections changed: old and new, under the entry that says who, when and why (R5). */
@Component
public class ChangeLog {

    /** What was corrected. */
    public enum Subject {
        CASE,
        SPACE,
        ACTA,
        PETITION
    }

    private final JdbcTemplate jdbc;

    ChangeLog(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** What was corrected of one thing, the last correction first; at most 100 fields. */
    @Transactional(readOnly = true)
    public List<Correction> of(Subject subject, long id) {
        return jdbc.query(
                "select d.field, d.old_value, d.new_value, e.reason, e.recorded_at, w.display_name as recorded_by"
                        + " from dialogue_change d join entry e on e.id = d.entry_id left join app_user w on w.id = e.author_id"
                        + " where d.subject = ? and d.subject_id = ? order by d.entry_id desc, d.id limit 100",
                (row, at) -> new Correction(
                        row.getString("field"),
                        row.getString("old_value"),
                        row.getString("new_value"),
                        row.getString("reason"),
                        row.getTimestamp("recorded_at").toInstant(),
                        row.getString("recorded_by")),
                subject.name(),
                id);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(Entry entry, Subject subject, long id, List<FieldChange> changes) {
        jdbc.batchUpdate(
                "insert into dialogue_change (subject, subject_id, field, old_value, new_value, entry_id)"
                        + " values (?, ?, ?, ?, ?, ?)",
                changes,
                100,
                (statement, change) -> {
                    statement.setString(1, subject.name());
                    statement.setLong(2, id);
                    statement.setString(3, change.field());
                    statement.setString(4, change.before());
                    statement.setString(5, change.now());
                    statement.setLong(6, entry.id());
                });
    }
}
