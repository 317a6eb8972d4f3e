package pe.palabra.shared.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The note {@code postmaster.pid} that a PostgreSQL server leaves in its folder while it runs, or when it was killed. */
final class PostmasterFile {

    private final Path cluster;

    PostmasterFile(Path cluster) {
        this.cluster = cluster;
    }

    /** The server of this very folder, if it is alive; another program may have got its number meanwhile. */
    Optional<ProcessHandle> server() throws IOException {
        if (Files.notExists(path())) {
            return Optional.empty();
        }
        return Files.readString(path())
                .lines()
                .findFirst()
                .map(String::strip)
                .filter(number -> number.matches("\\d+"))
                .flatMap(number -> ProcessHandle.of(Long.parseLong(number)))
                .filter(ProcessHandle::isAlive)
                .filter(this::namesOurFolder);
    }

    private boolean namesOurFolder(ProcessHandle process) {
        ProcessHandle.Info info = process.info();
        return info.commandLine()
                .or(info::command)
                .filter(line -> line.contains(cluster.getParent().toString()))
                .isPresent();
    }

    void delete() throws IOException {
        Files.deleteIfExists(path());
    }

    private Path path() {
        return cluster.resolve("postmaster.pid");
    }
}
