package pe.palabra.shared.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.UnaryOperator;

/**
 * The two roles of a Palabra database, neither of them superuser: the owner of the tables, under which Flyway migrates,
 * and the application's, which append-only binds.
 */
public final class DatabaseRoles {

    public static final String OWNER = "palabra_owner";
    public static final String APPLICATION = "palabra_app";
    public static final String DATABASE = "palabra";

    private DatabaseRoles() {}

    /** Makes roles and database where they are missing; {@code passwords} answers a role's password. */
    public static void makeOn(
            String maintenanceUrl, String superuser, String superuserPassword, UnaryOperator<String> passwords)
            throws SQLException {
        try (Connection connection = DriverManager.getConnection(maintenanceUrl, superuser, superuserPassword);
                Statement statement = connection.createStatement()) {
            for (String role : new String[] {OWNER, APPLICATION}) {
                if (isMissing(connection, "select 1 from pg_roles where rolname = ?", role)) {
                    statement.execute("create role " + role + " login password '"
                            + passwords.apply(role).replace("'", "''") + "'");
                }
            }
            if (isMissing(connection, "select 1 from pg_database where datname = ?", DATABASE)) {
                statement.execute("create database " + DATABASE + " owner " + OWNER);
            }
        }
    }

    private static boolean isMissing(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet found = statement.executeQuery()) {
                return !found.next();
            }
        }
    }
}
