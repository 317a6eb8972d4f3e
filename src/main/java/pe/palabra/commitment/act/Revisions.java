package pe.palabra.commitment.act;

import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pe.palabra.commitment.Register;
import pe.palabra.commitment.list.RecordedFact.Recorded;
import pe.palabra.shared.Entry;
import tools.jackson.databind.json.JsonMapper;

/** What the register of a commitment said after each entry that changed it. */
@Component
public class Revisions {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Revisions(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Oldest first. No viewer's scope here: ask it with the commitment. */
    @Transactional(readOnly = true)
    public List<RecordedRevision> of(long commitmentId) {
        return jdbc.sql(
                        "select r.register, r.live, e.id, e.recorded_at, u.display_name as by, e.source, e.reason, e.reverts_id"
                                + " from commitment_revision r join entry e on e.id = r.entry_id"
                                + " left join app_user u on u.id = e.author_id"
                                + " where r.commitment_id = ? order by r.entry_id")
                .param(commitmentId)
                .query((row, number) -> new RecordedRevision(
                        json.readValue(row.getString("register"), Register.class),
                        row.getBoolean("live"),
                        new Recorded(
                                row.getLong("id"),
                                row.getObject("recorded_at", OffsetDateTime.class)
                                        .toInstant(),
                                row.getString("by"),
                                Entry.Source.valueOf(row.getString("source")),
                                row.getString("reason")),
                        row.getObject("reverts_id", Long.class)))
                .list();
    }
}
