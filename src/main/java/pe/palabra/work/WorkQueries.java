package pe.palabra.work;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pe.palabra.account.Viewer;
import pe.palabra.matrix.preview.RowList;
import pe.palabra.shared.database.RecordMapper;

/** What the first page reads: imports, and totals within the viewer's scope. */
@Repository
public class WorkQueries {

    private static final String IMPORTS = """
            select b.id, b.file_name, b.cut_off, b.state, b.uploaded_at, u.display_name as uploaded_by,
                   b.rows_new, b.rows_changed, b.rows_refused,
                   (select count(*) from import_row r where r.batch_id = b.id and %s) as states_left
            from import_batch b join app_user u on u.id = b.uploaded_by
            """.formatted(RowList.STATE_LEFT.condition());
    private static final String LIVE = """
            c.annulled_entry_id is null and c.absorbed_into_id is null and (:allUnits or c.unit_id in (:units))
            """;

    private final JdbcClient jdbc;

    WorkQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Imports whose preview waits for somebody, and those that failed lately without a later try, oldest first. */
    public List<ImportLine> waitingImports(Instant lately) {
        return jdbc.sql(IMPORTS + """
                         where b.state = 'TO_CONFIRM'
                            or b.state = 'FAILED' and b.uploaded_at >= :lately
                               and not exists (select from import_batch n where n.cut_off = b.cut_off and n.id > b.id)
                         order by b.uploaded_at, b.id limit 20""")
                .param("lately", Timestamp.from(lately))
                .query(RecordMapper.of(ImportLine.class))
                .list();
    }

    public Optional<ImportLine> lastImport() {
        return jdbc.sql(IMPORTS + " order by b.id desc limit 1")
                .query(RecordMapper.of(ImportLine.class))
                .optional();
    }

    /** Commitments by unit and state, in the order of the units' names. */
    public List<UnitTotals.Count> counts(Viewer viewer) {
        return scoped("""
                select u.code, u.name, t.state, t.number
                from (select c.unit_id, c.state, count(*) as number from commitment c where %s
                      group by c.unit_id, c.state) t
                join territorial_unit u on u.id = t.unit_id
                order by u.name, u.id, t.state
                """.formatted(LIVE), viewer)
                .query(RecordMapper.of(UnitTotals.Count.class))
                .list();
    }

    /** Names of the units to which the viewer is limited; none: all of them. */
    public List<String> unitNames(Viewer viewer) {
        if (viewer.seesAllUnits()) {
            return List.of();
        }
        return jdbc.sql("select name from territorial_unit where id in (:units) order by name")
                .param("units", viewer.unitsForSql())
                .query(String.class)
                .list();
    }

    private JdbcClient.StatementSpec scoped(String sql, Viewer viewer) {
        return jdbc.sql(sql).param("allUnits", viewer.seesAllUnits()).param("units", viewer.unitsForSql());
    }
}
