package pe.palabra.commitment.evidence;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pe.palabra.shared.Entry;

/** The evidence of commitments; nothing of it is ever changed or deleted. */
@Component
public class EvidenceLog {

    private static final String READ = """
            select v.id, v.state_change_id, v.kind, v.title, v.sha256, v.file_name, f.media_type, f.size, v.url,
                   e.recorded_at, u.display_name as by
            from evidence v
            join entry e on e.id = v.entry_id
            left join app_user u on u.id = e.author_id
            left join stored_file f on f.sha256 = v.sha256
            where v.commitment_id = :commitment and (:all or v.id = :id)
            order by v.id desc""";

    private final JdbcClient jdbc;

    EvidenceLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** {@code factId}: the fact that it supports; null: none. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Entry entry, long commitmentId, @Nullable Long factId, Collection<NewEvidence> all) {
        for (NewEvidence evidence : all) {
            jdbc.sql(
                            "insert into evidence (commitment_id, state_change_id, kind, title, sha256, file_name, url, entry_id)"
                                    + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(Arrays.asList(
                            commitmentId,
                            factId,
                            evidence.kind().name(),
                            evidence.title(),
                            evidence.sha256(),
                            evidence.fileName(),
                            evidence.url(),
                            entry.id()))
                    .update();
        }
    }

    /** Newest first. No viewer's scope here: ask it with the commitment. */
    @Transactional(readOnly = true)
    public List<Evidence> of(long commitmentId) {
        return read(commitmentId, true, 0);
    }

    @Transactional(readOnly = true)
    public Optional<Evidence> find(long commitmentId, long id) {
        return read(commitmentId, false, id).stream().findFirst();
    }

    private List<Evidence> read(long commitmentId, boolean all, long id) {
        return jdbc.sql(READ)
                .param("commitment", commitmentId)
                .param("all", all)
                .param("id", id)
                .query((row, number) -> new Evidence(
                        row.getLong("id"),
                        row.getObject("state_change_id", Long.class),
                        EvidenceKind.valueOf(row.getString("kind")),
                        row.getString("title"),
                        row.getString("sha256"),
                        row.getString("file_name"),
                        row.getString("media_type"),
                        row.getObject("size", Long.class),
                        row.getString("url"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getString("by")))
                .list();
    }
}
