package pe.palabra;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Before each test puts the tables back that an earlier one changed: triggers made once note which they are, and a copy
 * made before the first test says how they were.
 */
final class FreshRegister implements TestExecutionListener {

    private static boolean copied;

    @Override
    public void beforeTestMethod(TestContext context) throws SQLException {
        context.getApplicationContext().getBean(TestClock.class).reset();
        try (Connection connection = TestDatabase.asSuperuser();
                Statement statement = connection.createStatement()) {
            if (copied) {
                putBack(statement);
            } else {
                copy(statement);
                copied = true;
            }
        }
    }

    private static void copy(Statement statement) throws SQLException {
        statement.execute("create schema copy");
        statement.execute("create table copy.changed (name text not null)");
        statement.execute("""
                create function copy.note() returns trigger language plpgsql security definer as $$
                begin
                  insert into copy.changed values (tg_table_name);
                  return null;
                end $$""");
        for (String table : names(
                statement,
                "select tablename from pg_tables where schemaname = 'public' and tablename <> 'flyway_schema_history'")) {
            statement.execute("create table copy." + table + " as table public." + table);
            statement.execute("create trigger aa_note after insert or update or delete or truncate on public." + table
                    + " for each statement execute function copy.note()");
        }
    }

    private static void putBack(Statement statement) throws SQLException {
        List<String> changed = names(statement, "select distinct name from copy.changed");
        if (changed.isEmpty()) {
            return;
        }
        statement.execute("set session_replication_role = replica");
        statement.execute("begin");
        for (String table : changed) {
            statement.execute("delete from public." + table);
            String columns = columns(statement, table);
            statement.execute("insert into public." + table + " (" + columns + ") overriding system value select "
                    + columns + " from copy." + table);
        }
        statement.execute("delete from copy.changed");
        statement.execute("commit");
    }

    private static String columns(Statement statement, String table) throws SQLException {
        return String.join(
                ", ",
                names(
                        statement,
                        "select quote_ident(attname) from pg_attribute where attrelid = 'public." + table
                                + "'::regclass and attnum > 0 and not attisdropped and attgenerated = ''"));
    }

    private static List<String> names(Statement statement, String query) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}
