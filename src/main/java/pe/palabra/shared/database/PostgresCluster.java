package pe.palabra.shared.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.springframework.util.FileSystemUtils;
import pe.palabra.shared.StartRefused;

/** PostgreSQL's folder of files: made once, whole or not at all, and read by the major version that made it. */
final class PostgresCluster {

    private final Path path;
    private final PostgresCommand command;

    PostgresCluster(Path path, PostgresCommand command) {
        this.path = path;
        this.command = command;
    }

    Path path() {
        return path;
    }

    void ensure(DatabaseSecret secret) throws IOException {
        if (Files.isDirectory(path)) {
            refuseAnotherVersion();
        } else {
            make(secret.passwordOf(PostgresServer.SUPERUSER));
        }
    }

    private void make(String superuserPassword) throws IOException {
        Path draft = path.resolveSibling("postgres.new");
        Path password = path.resolveSibling("postgres.password");
        FileSystemUtils.deleteRecursively(draft);
        Files.deleteIfExists(password);
        OwnerOnly.write(password, superuserPassword);
        try {
            command.run(
                    "initdb",
                    List.of(
                            "--pgdata=" + draft,
                            "--username=" + PostgresServer.SUPERUSER,
                            "--pwfile=" + password,
                            "--auth=scram-sha-256",
                            "--encoding=UTF8",
                            "--locale=C",
                            "--locale-provider=icu",
                            "--icu-locale=es-PE"));
        } finally {
            Files.deleteIfExists(password);
        }
        Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
    }

    private void refuseAnotherVersion() throws IOException {
        String kept = Files.readString(path.resolve("PG_VERSION")).strip();
        String ours = command.run("postgres", List.of("--version")).replaceAll("(?s)^\\D*(\\d+).*$", "$1");
        if (!kept.equals(ours)) {
            throw new StartRefused("La carpeta " + path + " guarda datos de PostgreSQL " + kept
                    + " y esta versión de Palabra trae PostgreSQL " + ours
                    + ": saque un respaldo con la versión anterior y restáurelo en una carpeta nueva.");
        }
    }
}
