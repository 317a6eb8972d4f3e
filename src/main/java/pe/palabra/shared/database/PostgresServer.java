package pe.palabra.shared.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One PostgreSQL server on a data folder: made, started, stopped, and started again on the same port. */
public final class PostgresServer {

    public static final String SUPERUSER = "postgres";

    private static final Logger LOG = LoggerFactory.getLogger(PostgresServer.class);

    private final PostgresCluster cluster;
    private final PostgresCommand command;
    private final PostmasterFile postmaster;
    private final DatabaseSecret secret;
    private final Map<String, String> settings = new LinkedHashMap<>();
    private final int port;

    private PostgresServer(Path cluster, Path programs, DatabaseSecret secret, int port) {
        this.command = new PostgresCommand(programs);
        this.cluster = new PostgresCluster(cluster, command);
        this.postmaster = new PostmasterFile(cluster);
        this.secret = secret;
        this.port = port;
        settings.put("port", Integer.toString(port));
        settings.put("listen_addresses", "127.0.0.1");
        settings.put("unix_socket_directories", "");
        settings.put("fsync", "on");
        settings.put("synchronous_commit", "on");
        settings.put("max_connections", "60");
        settings.put("shared_buffers", "256MB");
        settings.put("logging_collector", "on");
        settings.put("log_filename", "postgresql-%a.log");
        settings.put("log_truncate_on_rotation", "on");
        settings.put("log_rotation_age", "1d");
        settings.put("timezone", "America/Lima");
    }

    /** A running server on the folder, with settings of one's own on top. */
    public static PostgresServer on(DataFolder folder, Map<String, String> settings) throws IOException {
        PostgresCommand.refuseRootWithoutNamespace();
        Path programs = PostgresPrograms.unpackedIn(folder.programs());
        PostgresServer server =
                new PostgresServer(folder.cluster(), programs, DatabaseSecret.in(folder.path()), freePort());
        server.settings.putAll(settings);
        server.cluster.ensure(server.secret);
        server.stopOrphan();
        server.startPatiently();
        return server;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void stopOrphan() throws IOException {
        if (postmaster.server().isPresent()) {
            LOG.warn("PostgreSQL seguía encendido de una ejecución anterior; se detiene para empezar de nuevo.");
            try {
                stop("fast");
            } catch (IOException e) {
                stopAtOnce(e);
            }
        }
        postmaster.delete();
    }

    private void stopAtOnce(IOException slow) throws IOException {
        if (postmaster.server().isPresent()) {
            LOG.warn("PostgreSQL no se detiene; se le apaga sin esperar.", slow);
            stop("immediate");
        }
    }

    /** What a killed server leaves behind holds the folder for a moment more: its last queries. */
    private void startPatiently() throws IOException {
        for (int second = 0; second < 15; second++) {
            try {
                start();
                return;
            } catch (IOException e) {
                LOG.debug("Not yet", e);
                pause();
            }
        }
        start();
    }

    private static void pause() throws IOException {
        try {
            TimeUnit.SECONDS.sleep(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private void start() throws IOException {
        String options = settings.entrySet().stream()
                .map(setting -> "-c " + setting.getKey() + "=" + setting.getValue())
                .collect(Collectors.joining(" "));
        Path log = cluster.path().resolveSibling("postgres-start.log");
        command.run(
                "pg_ctl",
                List.of(
                        "start",
                        "-D",
                        cluster.path().toString(),
                        "-w",
                        "-t",
                        "120",
                        "-l",
                        log.toString(),
                        "-o",
                        options));
    }

    /** Starts a server that died; answers false when it is alive after all, or still mending itself. */
    boolean startAgain() throws IOException {
        if (postmaster.server().isPresent()) {
            return false;
        }
        postmaster.delete();
        start();
        return true;
    }

    /** Ends what runs, keeps what was committed. */
    public void stop() throws IOException {
        stop("fast");
    }

    private void stop(String mode) throws IOException {
        command.run("pg_ctl", List.of("stop", "-D", cluster.path().toString(), "-m", mode, "-w", "-t", "60"));
    }

    public int port() {
        return port;
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    public String passwordOf(String role) {
        return secret.passwordOf(role);
    }
}
