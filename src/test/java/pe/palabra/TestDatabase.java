package pe.palabra;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TimeZone;
import java.util.function.UnaryOperator;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;
import pe.palabra.shared.database.DataFolder;
import pe.palabra.shared.database.DatabaseRoles;
import pe.palabra.shared.database.PostgresServer;

/** The PostgreSQL of the tests, one per run: in a container when a Docker engine answers, else embedded in target. */
final class TestDatabase {

    private static final Map<String, String> FAST =
            Map.of("fsync", "off", "synchronous_commit", "off", "full_page_writes", "off");

    private final String server;
    private final String superuser;
    private final UnaryOperator<String> passwords;

    private TestDatabase(String server, String superuser, UnaryOperator<String> passwords) {
        this.server = server;
        this.superuser = superuser;
        this.passwords = passwords;
    }

    private static final class Holder {
        static final TestDatabase ONE = start();
    }

    private static TestDatabase start() {
        TimeZone.setDefault(TimeZone.getTimeZone("America/Lima"));
        TestDatabase database = DockerClientFactory.instance().isDockerAvailable() ? inContainer() : embedded();
        database.makeEmpty();
        return database;
    }

    private static TestDatabase inContainer() {
        PostgreSQLContainer container = new PostgreSQLContainer("postgres:18")
                .withUsername(PostgresServer.SUPERUSER)
                .withPassword("test")
                .withDatabaseName("postgres")
                .withCommand("postgres", "-c", "fsync=off", "-c", "synchronous_commit=off");
        container.start();
        String server = "jdbc:postgresql://" + container.getHost() + ":" + container.getMappedPort(5432) + "/";
        return new TestDatabase(server, container.getUsername(), role -> container.getPassword());
    }

    private static TestDatabase embedded() {
        LoggerFactory.getLogger(TestDatabase.class).info("No Docker engine answers: PostgreSQL runs in target.");
        try {
            PostgresServer server = PostgresServer.on(DataFolder.take(Path.of("target", "test-database")), FAST);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
            return new TestDatabase(server.url(""), PostgresServer.SUPERUSER, server::passwordOf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stop(PostgresServer server) {
        try {
            server.stop();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void makeEmpty() {
        try {
            try (Connection connection = asSuperuser("postgres");
                    Statement statement = connection.createStatement()) {
                statement.execute("drop database if exists " + DatabaseRoles.DATABASE + " with (force)");
            }
            DatabaseRoles.makeOn(server + "postgres", superuser, passwords.apply(superuser), passwords);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A connection that passes by triggers and owners, to put things back. */
    static Connection asSuperuser() throws SQLException {
        return Holder.ONE.asSuperuser(DatabaseRoles.DATABASE);
    }

    private Connection asSuperuser(String database) throws SQLException {
        return DriverManager.getConnection(server + database, superuser, passwords.apply(superuser));
    }

    /** Tells the application where its database is, as an installation with an external one would. */
    static final class Properties implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestDatabase database = Holder.ONE;
            TestPropertyValues.of(
                            "spring.datasource.url=" + database.server + DatabaseRoles.DATABASE,
                            "spring.datasource.username=" + DatabaseRoles.APPLICATION,
                            "spring.datasource.password=" + database.passwords.apply(DatabaseRoles.APPLICATION),
                            "spring.flyway.user=" + DatabaseRoles.OWNER,
                            "spring.flyway.password=" + database.passwords.apply(DatabaseRoles.OWNER))
                    .applyTo(context);
        }
    }
}
