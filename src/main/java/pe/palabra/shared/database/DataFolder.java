package pe.palabra.shared.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import pe.palabra.shared.StartRefused;

/** The folder that keeps an installation's data, held by one running instance alone. */
public final class DataFolder implements AutoCloseable {

    /** Closing a second channel on the lock file would free it, so this process asks itself before the system. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final FileChannel channel;

    private DataFolder(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** Takes the folder, making it when it is not there; refused while another instance holds it. */
    public static DataFolder take(Path folder) {
        Path path = folder.toAbsolutePath().normalize();
        if (!HELD.add(path)) {
            throw heldAlready(path);
        }
        try {
            return new DataFolder(path, lock(path));
        } catch (IOException e) {
            HELD.remove(path);
            throw new StartRefused(
                    "No se puede escribir en la carpeta de datos " + path
                            + ": revise sus permisos, o indique otra carpeta en PALABRA_DATA_DIR.",
                    e);
        } catch (StartRefused e) {
            HELD.remove(path);
            throw e;
        }
    }

    private static FileChannel lock(Path path) throws IOException {
        Files.createDirectories(path);
        OwnerOnly.folder(path);
        FileChannel channel =
                FileChannel.open(path.resolve("palabra.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            throw heldAlready(path);
        }
        return channel;
    }

    private static StartRefused heldAlready(Path path) {
        return new StartRefused("Otra instancia de Palabra ya usa la carpeta " + path
                + ": deténgala, o indique otra carpeta en PALABRA_DATA_DIR.");
    }

    public Path path() {
        return path;
    }

    /** Where PostgreSQL keeps its files. */
    Path cluster() {
        return path.resolve("postgres");
    }

    /** Where PostgreSQL's programs are unpacked. */
    Path programs() {
        return path.resolve("pgbin");
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            HELD.remove(path);
        }
    }
}
