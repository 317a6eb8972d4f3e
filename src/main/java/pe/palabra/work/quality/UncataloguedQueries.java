package pe.palabra.work.quality;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pe.palabra.account.Viewer;
import pe.palabra.matrix.preview.Keyset;
import pe.palabra.shared.TotalsMemory;

/** The institutions "por catalogar": all of them for who sees all units, for others those that their units name. */
@Repository
@Transactional(readOnly = true)
public class UncataloguedQueries {

    private static final String LIVE = """
            c.annulled_entry_id is null and c.absorbed_into_id is null and (:allUnits or c.unit_id in (:units))
            """;
    private static final String OTHERS = """
            from (select distinct c.code from commitment_institution p join commitment c on c.id = p.commitment_id
                   where p.institution_id = i.id and %s) o""".formatted(LIVE);
    private static final String WANTED = """
            from institution i where i.to_be_catalogued and i.annulled_entry_id is null
             and (:allUnits
                  or exists (select from commitment c where c.responsible_id = i.id and %1$s)
                  or exists (select from commitment_institution p join commitment c on c.id = p.commitment_id
                              where p.institution_id = i.id and %1$s))
            """.formatted(LIVE);
    private static final String ROWS = """
            select i.id, i.name, (select count(*) from commitment c where c.responsible_id = i.id and %s) as responsible,
                   (select count(*) %2$s) as others,
                   array(select o.code %2$s order by o.code collate "C" limit 3) as codes
            """.formatted(LIVE, OTHERS);

    private final JdbcClient jdbc;
    private final TotalsMemory memory;

    UncataloguedQueries(JdbcClient jdbc, TotalsMemory memory) {
        this.jdbc = jdbc;
        this.memory = memory;
    }

    private record Counted(Set<Long> units) {}

    public long count(Viewer viewer) {
        return memory.of(
                new Counted(viewer.unitIds()),
                () -> asked("select count(*) " + WANTED, viewer)
                        .query(Long.class)
                        .single());
    }

    /** The newest first. */
    public Keyset.Slice<Uncatalogued> page(Viewer viewer, Keyset keyset) {
        List<Uncatalogued> rows = asked(ROWS + WANTED + keyset.of("i.id", true), viewer)
                .param("key", keyset.key())
                .query((row, number) -> row(row))
                .list();
        return keyset.slice(rows, Uncatalogued::id);
    }

    private static Uncatalogued row(ResultSet row) throws SQLException {
        Array codes = row.getArray("codes");
        return new Uncatalogued(
                row.getLong("id"),
                row.getString("name"),
                row.getLong("responsible"),
                row.getLong("others"),
                List.of((String[]) codes.getArray()));
    }

    private JdbcClient.StatementSpec asked(String sql, Viewer viewer) {
        return jdbc.sql(sql).param("allUnits", viewer.seesAllUnits()).param("units", viewer.unitsForSql());
    }
}
