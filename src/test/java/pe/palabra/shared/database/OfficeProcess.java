package pe.palabra.shared.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;

/** An application reduced to its database, in a process of its own: writes one row, says so, and waits to be killed. */
final class OfficeProcess {

    private OfficeProcess() {}

    public static void main(String[] arguments) throws Exception {
        EmbeddedDatabase database = EmbeddedDatabase.on(Path.of(arguments[0]));
        try (Connection connection = DriverManager.getConnection(
                        database.url(), DatabaseRoles.OWNER, database.passwordOf(DatabaseRoles.OWNER));
                Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists word (given text)");
            statement.execute("insert into word values ('" + arguments[1] + "')");
        }
        System.out.println("written");
        System.in.read();
    }
}
