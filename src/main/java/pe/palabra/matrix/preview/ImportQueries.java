package pe.palabra.matrix.preview;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pe.palabra.matrix.preview.Keyset.Slice;
import pe.palabra.shared.NotFound;
import pe.palabra.shared.database.RecordMapper;

/** What the pages and the API read of uploaded matrices; who may import sees them all. */
@Repository
public class ImportQueries {

    private static final String HEAD = """
            select b.id, b.file_name, b.file_sha256, b.cut_off, b.confirms_all, b.state, b.uploaded_at,
                   u.display_name as uploaded_by, b.confirmed_at, c.display_name as confirmed_by,
                   a.recorded_at as applied_at, r.recorded_at as reverted_at, w.display_name as reverted_by,
                   b.description, b.failure, b.notice, b.done, b.to_do, b.rows_total, b.rows_new, b.rows_changed,
                   b.rows_state, b.rows_equal, b.rows_refused, b.rows_ignored, b.rows_absent,
                   (select max(n.cut_off) from import_batch n where n.state = 'APPLIED' and n.cut_off > b.cut_off)
                     as newer_cut_off
              from import_batch b
              join app_user u on u.id = b.uploaded_by
              left join app_user c on c.id = b.confirmed_by
              left join app_user w on w.id = b.reverted_by
              left join entry a on a.id = b.applied_entry_id
              left join entry r on r.id = b.reverted_entry_id
             where true""";

    private static final String TALLIES = """
            select count(distinct r.sheet collate "C") as sheets,
                   count(*) filter (where %s) as state_changes,
                   count(*) filter (where %s) as progress_changes,
                   count(*) filter (where %s) as other_changes,
                   count(*) filter (where %s) as state_left,
                   count(*) filter (where %s) as twins,
                   count(distinct ((r.summary ->> 'caso') || (r.summary ->> 'acta')) collate "C") filter (where r.verdict = 'NEW')
                     as new_actas,
                   count(distinct (r.summary ->> 'caso') collate "C") filter (where r.verdict = 'NEW' and not exists (
                     select from dialogue_case d
                      where d.code = r.summary ->> 'caso' and d.annulled_entry_id is null)) as new_cases
              from import_row r where r.batch_id = ?""".formatted(
                    RowList.CHANGED_STATE.condition(),
                    RowList.CHANGED_PROGRESS.condition(),
                    RowList.CHANGED_OTHER.condition(),
                    RowList.STATE_LEFT.condition(),
                    RowList.TWINS.condition());

    private final JdbcClient jdbc;

    ImportQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All batches, the newest first. */
    public Slice<ImportHead> page(Keyset keyset) {
        List<ImportHead> heads = jdbc.sql(HEAD + keyset.of("b.id", true))
                .param("key", keyset.key())
                .query(RecordMapper.of(ImportHead.class))
                .list();
        return keyset.slice(heads, ImportHead::id);
    }

    public long count() {
        return jdbc.sql("select count(*) from import_batch").query(Long.class).single();
    }

    public ImportHead head(long id) {
        return jdbc.sql(HEAD + " and b.id = ?")
                .param(id)
                .query(RecordMapper.of(ImportHead.class))
                .optional()
                .orElseThrow(() -> new NotFound("importación " + id));
    }

    public ImportTallies tallies(long id) {
        return jdbc.sql(TALLIES)
                .param(id)
                .query(RecordMapper.of(ImportTallies.class))
                .single();
    }
}
