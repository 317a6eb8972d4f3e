package pe.palabra.shared.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pe.palabra.DatabaseTest;

@DatabaseTest
class GrantsQueriesTest {

    private static final String APPEND_ONLY =
            " exists (select from pg_trigger g join pg_proc p on p.oid = g.tgfoid where g.tgrelid = t.oid"
                    + " and p.proname = 'refuse_change') ";

    @Autowired
    JdbcClient jdbc;

    @Test
    void ofAppendOnlyTablesTheApplicationMayReadAndAddRowsOnly() {
        assertThat(tables(APPEND_ONLY))
                .contains(
                        "entry",
                        "state_change",
                        "state_retraction",
                        "commitment_revision",
                        "prioritisation",
                        "prioritisation_retraction",
                        "report_row",
                        "audit_event");
        assertThat(tables(APPEND_ONLY + "and has_table_privilege(t.oid, 'select') and has_table_privilege(t.oid,"
                        + " 'insert') and not has_table_privilege(t.oid, 'update, delete, truncate, trigger')"))
                .isEqualTo(tables(APPEND_ONLY));
    }

    @Test
    void ofAllOthersItMayNeitherEmptyNorAlterOne() {
        assertThat(tables("t.relname <> 'flyway_schema_history' and (has_table_privilege(t.oid, 'truncate, trigger')"
                        + " or pg_has_role(t.relowner, 'usage'))"))
                .isEmpty();
        assertThat(tables("not" + APPEND_ONLY + "and not has_table_privilege(t.oid, 'update')"))
                .containsExactly("flyway_schema_history");
    }

    private List<String> tables(String condition) {
        return jdbc.sql("select t.relname from pg_class t where t.relkind = 'r' and t.relnamespace ="
                        + " 'public'::regnamespace and " + condition + " order by 1")
                .query(String.class)
                .list();
    }
}
