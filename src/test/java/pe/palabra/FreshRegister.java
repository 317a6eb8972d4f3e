package pe.palabra;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Puts the tables back that a test changed: triggers note which they are, and copies made when a context has started
 * say how they were.
 */
final class FreshRegister implements TestExecutionListener {

    private static final Set<ApplicationContext> STARTED = Collections.newSetFromMap(new IdentityHashMap<>());

    @Override
    public void beforeTestMethod(TestContext context) throws SQLException {
        context.getApplicationContext().getBean(TestClock.class).reset();
        boolean first = STARTED.isEmpty();
        boolean started = STARTED.add(context.getApplicationContext());
        try (Connection connection = TestDatabase.asSuperuser();
                Statement statement = connection.createStatement()) {
            if (first) {
                watch(statement);
            } else if (started) {
                copyAgain(statement);
            } else {
                putBack(statement);
            }
        }
    }

    @Override
    public void afterTestMethod(TestContext context) throws SQLException {
        try (Connection connection = TestDatabase.asSuperuser();
                Statement statement = connection.createStatement()) {
            putBack(statement);
        }
    }

    private static void watch(Statement statement) throws SQLException {
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

    private static void copyAgain(Statement statement) throws SQLException {
        for (String table : changed(statement)) {
            statement.execute("truncate copy." + table);
            statement.execute("insert into copy." + table + " select * from public." + table);
        }
        statement.execute("truncate copy.changed");
    }

    private static void putBack(Statement statement) throws SQLException {
        List<String> changed = changed(statement);
        if (changed.isEmpty()) {
            return;
        }
        statement.execute("set session_replication_role = replica");
        statement.execute("set lock_timeout = '30s'");
        statement.execute("begin");
        for (String table : changed) {
            String columns = columns(statement, table);
            statement.execute("delete from public." + table);
            statement.execute("insert into public." + table + " (" + columns + ") overriding system value select "
                    + columns + " from copy." + table);
        }
        statement.execute("delete from copy.changed");
        statement.execute("commit");
    }

    private static List<String> changed(Statement statement) throws SQLException {
        return names(statement, "select distinct name from copy.changed");
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
