package pe.palabra.shared.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks each second whether PostgreSQL answers on one kept connection, and starts it again when it died. */
final class PostgresWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresWatch.class);

    private final PostgresServer server;
    private final ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "postgres-watch");
        thread.setDaemon(true);
        return thread;
    });
    private @Nullable Connection line;

    private PostgresWatch(PostgresServer server) {
        this.server = server;
    }

    static PostgresWatch over(PostgresServer server) {
        PostgresWatch watch = new PostgresWatch(server);
        watch.rounds.scheduleWithFixedDelay(watch::look, 1, 1, TimeUnit.SECONDS);
        return watch;
    }

    private void look() {
        try {
            if (!answers() && server.startAgain()) {
                LOG.warn("PostgreSQL se había apagado; se encendió de nuevo.");
            }
        } catch (IOException e) {
            LOG.error("PostgreSQL se apagó y todavía no se puede encender: {}", e.getMessage());
        }
    }

    private boolean answers() {
        try {
            if (line == null) {
                line = DriverManager.getConnection(
                        server.url("postgres"), PostgresServer.SUPERUSER, server.passwordOf(PostgresServer.SUPERUSER));
            }
            if (line.isValid(5)) {
                return true;
            }
        } catch (SQLException e) {
            LOG.debug("PostgreSQL does not answer", e);
        }
        hangUp();
        return false;
    }

    private void hangUp() {
        try (Connection hungUp = line) {
            line = null;
        } catch (SQLException e) {
            LOG.debug("Already closed", e);
        }
    }

    /** After this returns, no round runs any more. */
    @Override
    public void close() {
        rounds.shutdown();
        try {
            rounds.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        hangUp();
    }
}
