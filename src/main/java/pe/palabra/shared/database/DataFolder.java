package pe.palabra.shared.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import pe.palabra.shared.StartRefused;

/** The folder that keeps an installation's data, held by one running instance alone. */
public final class DataFolder implements AutoCloseable {

    private final Path path;
    private final FileChannel channel;

    private DataFolder(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** Takes the folder, making it when it is not there; refused while another instance holds it. */
    public static DataFolder take(Path folder) {
        Path path = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(path);
            OwnerOnly.folder(path);
            FileChannel channel =
                    FileChannel.open(path.resolve("palabra.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new StartRefused("Otra instancia de Palabra ya usa la carpeta " + path
                        + ": deténgala, o indique otra carpeta en PALABRA_DATA_DIR.");
            }
            return new DataFolder(path, channel);
        } catch (IOException e) {
            throw new StartRefused(
                    "No se puede escribir en la carpeta de datos " + path
                            + ": revise sus permisos, o indique otra carpeta en PALABRA_DATA_DIR.",
                    e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
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
        }
    }
}
