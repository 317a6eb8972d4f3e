package pe.palabra.commitment.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pe.palabra.account.Viewer;
import pe.palabra.shared.database.RecordMapper;

/** The views that a person may open: the own ones, and those that others share. They hold no rows, so no scope. */
@Repository
@Transactional(readOnly = true)
public class SavedViewQueries {

    private static final String VIEWS = """
            select v.id, v.name, v.name_key, v.query, v.shared, v.owner_id = :me as own, u.display_name as owner
            from saved_view v join app_user u on u.id = v.owner_id
            """;

    private final JdbcClient jdbc;

    SavedViewQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of the own ones, by name. */
    public List<SavedViewRow> own(Viewer viewer) {
        return jdbc.sql(VIEWS + " where v.owner_id = :me order by v.name_key, v.id")
                .param("me", viewer.userId())
                .query(RecordMapper.of(SavedViewRow.class))
                .list();
    }

    /** For a menu: all of the own ones, then the first of what others share. */
    public List<SavedViewRow> menu(Viewer viewer, int sharedOnes) {
        return jdbc.sql("(" + VIEWS + " where v.owner_id = :me) union all (" + VIEWS
                        + " where v.shared and v.owner_id <> :me order by v.name_key, v.id limit :limit)"
                        + " order by own desc, name_key, id")
                .param("me", viewer.userId())
                .param("limit", sharedOnes)
                .query(RecordMapper.of(SavedViewRow.class))
                .list();
    }

    /** What others share, by name, after the one named (null: from the first). */
    public List<SavedViewRow> shared(Viewer viewer, @Nullable After after, int limit) {
        return jdbc.sql(VIEWS + """
                         where v.shared and v.owner_id <> :me
                           and (v.name_key, v.id) > (cast(:key as text), cast(:id as bigint))
                         order by v.name_key, v.id limit :limit""")
                .param("me", viewer.userId())
                .param("key", after == null ? "" : after.nameKey())
                .param("id", after == null ? 0L : after.id())
                .param("limit", limit)
                .query(RecordMapper.of(SavedViewRow.class))
                .list();
    }

    /** The view that stands last on the page before. */
    public record After(String nameKey, long id) {}
}
