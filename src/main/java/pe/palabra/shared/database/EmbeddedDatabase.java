package pe.palabra.shared.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pe.palabra.shared.StartRefused;

/** The database of one office: a PostgreSQL of its own on the data folder, kept alive until the application ends. */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);

    private final DataFolder folder;
    private final PostgresServer server;
    private final PostgresWatch watch;

    private EmbeddedDatabase(DataFolder folder, PostgresServer server, PostgresWatch watch) {
        this.folder = folder;
        this.server = server;
        this.watch = watch;
    }

    public static EmbeddedDatabase on(Path path) {
        return on(path, Map.of());
    }

    /** {@code settings}: PostgreSQL's, on top of those that keep what was acknowledged. */
    public static EmbeddedDatabase on(Path path, Map<String, String> settings) {
        DataFolder folder = DataFolder.take(path);
        try {
            PostgresServer server = PostgresServer.on(folder, settings);
            makeRoles(server);
            LOG.info("PostgreSQL encendido en {} (puerto {}).", folder.path(), server.port());
            return new EmbeddedDatabase(folder, server, PostgresWatch.over(server));
        } catch (IOException | SQLException e) {
            folder.close();
            throw new StartRefused(
                    "No se pudo encender PostgreSQL en " + folder.path() + ": vea allí postgres-start.log. "
                            + e.getMessage(),
                    e);
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    private static void makeRoles(PostgresServer server) throws SQLException, IOException {
        try {
            DatabaseRoles.makeOn(
                    server.url("postgres"),
                    PostgresServer.SUPERUSER,
                    server.passwordOf(PostgresServer.SUPERUSER),
                    server::passwordOf);
        } catch (SQLException e) {
            server.stop();
            throw e;
        }
    }

    public String url() {
        return server.url(DatabaseRoles.DATABASE);
    }

    /** The password of one of {@link DatabaseRoles}. */
    public String passwordOf(String role) {
        return server.passwordOf(role);
    }

    @Override
    public void close() {
        watch.close();
        try {
            server.stop();
        } catch (IOException e) {
            LOG.warn("PostgreSQL no se detuvo bien: {}", e.getMessage());
        } finally {
            folder.close();
        }
    }
}
