package pe.palabra.territory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes the aliases with which a new catalogue begins. */
final class SeedNames {

    private static final String INSERT = "insert into name_alias (kind, key, written, %1$s)"
            + " select ?, ?, ?, %2$s from %3$s where %4$s = ? on conflict do nothing";

    private final JdbcTemplate jdbc;
    private final Map<String, List<Object[]>> rows = new LinkedHashMap<>();

    SeedNames(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void unit(String code, String alias) {
        insert("UNIT", alias, INSERT.formatted("unit_id", "id", "territorial_unit", "code"), code);
    }

    void place(String ubigeo, String alias) {
        insert("PLACE", alias, INSERT.formatted("ubigeo", "ubigeo", "place", "ubigeo"), ubigeo);
    }

    void institutionWithAcronym(String acronym, String alias) {
        insert("INSTITUTION", alias, INSERT.formatted("institution_id", "id", "institution", "acronym"), acronym);
    }

    /** The regional government or municipality of a place. */
    void governmentOf(String ubigeo, String alias) {
        insert("INSTITUTION", alias, INSERT.formatted("institution_id", "id", "institution", "ubigeo"), ubigeo);
    }

    private void insert(String kind, String alias, String sql, String target) {
        rows.computeIfAbsent(sql, absent -> new ArrayList<>())
                .add(new Object[] {kind, NameIndex.key(alias), alias, target});
    }

    /** Writes them all, once their targets are there. */
    void write() {
        rows.forEach(jdbc::batchUpdate);
    }
}
