package pe.palabra.shared.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;
import pe.palabra.shared.StartRefused;

/** One PostgreSQL server on a data folder: made, started, stopped, and started again on the same port. */
public final class PostgresServer {

    public static final String SUPERUSER = "postgres";

    private static final Logger LOG = LoggerFactory.getLogger(PostgresServer.class);

    private final Path cluster;
    private final PostgresCommand command;
    private final PostmasterFile postmaster;
    private final DatabaseSecret secret;
    private final Map<String, String> settings = new LinkedHashMap<>();
    private final int port;

    private PostgresServer(Path cluster, Path programs, DatabaseSecret secret, int port) {
        this.cluster = cluster;
        this.command = new PostgresCommand(programs);
        this.postmaster = new PostmasterFile(cluster);
        this.secret = secret;
        this.port = port;
        settings.put("port", Integer.toString(port));
        settings.put("listen_addresses", "127.0.0.1");
        settings.put("unix_socket_directories", "");
        settings.put("fsync", "on");
        settings.put("synchronous_commit", "on");
        settings.put("max_connections", "60");
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
        server.make();
        server.refuseAnotherVersion();
        server.stopOrphan();
        server.start();
        return server;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void make() throws IOException {
        if (Files.isDirectory(cluster)) {
            return;
        }
        Path draft = cluster.resolveSibling("postgres.new");
        Path password = cluster.resolveSibling("postgres.password");
        FileSystemUtils.deleteRecursively(draft);
        Files.deleteIfExists(password);
        OwnerOnly.write(password, secret.passwordOf(SUPERUSER));
        try {
            command.run(
                    "initdb",
                    List.of(
                            "--pgdata=" + draft,
                            "--username=" + SUPERUSER,
                            "--pwfile=" + password,
                            "--auth=scram-sha-256",
                            "--encoding=UTF8",
                            "--locale=C",
                            "--locale-provider=icu",
                            "--icu-locale=es-PE"));
        } finally {
            Files.deleteIfExists(password);
        }
        Files.move(draft, cluster, StandardCopyOption.ATOMIC_MOVE);
    }

    private void refuseAnotherVersion() throws IOException {
        String kept = Files.readString(cluster.resolve("PG_VERSION")).strip();
        String ours = command.run("postgres", List.of("--version")).replaceAll("(?s)^\\D*(\\d+).*$", "$1");
        if (!kept.equals(ours)) {
            throw new StartRefused("La carpeta " + cluster + " guarda datos de PostgreSQL " + kept
                    + " y esta versión de Palabra trae PostgreSQL " + ours
                    + ": saque un respaldo con la versión anterior y restáurelo en una carpeta nueva.");
        }
    }

    private void stopOrphan() throws IOException {
        if (postmaster.server().isPresent()) {
            LOG.warn("PostgreSQL seguía encendido de una ejecución anterior; se detiene para empezar de nuevo.");
            stop();
        }
        postmaster.delete();
    }

    private void start() throws IOException {
        String options = settings.entrySet().stream()
                .map(setting -> "-c " + setting.getKey() + "=" + setting.getValue())
                .collect(Collectors.joining(" "));
        Path log = cluster.resolveSibling("postgres-start.log");
        command.run(
                "pg_ctl",
                List.of("start", "-D", cluster.toString(), "-w", "-t", "120", "-l", log.toString(), "-o", options));
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

    public void stop() throws IOException {
        command.run("pg_ctl", List.of("stop", "-D", cluster.toString(), "-m", "fast", "-w", "-t", "60"));
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
