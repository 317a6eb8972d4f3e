package pe.palabra.matrix.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.stereotype.Component;
import pe.palabra.file.FileStore;
import pe.palabra.territory.CatalogueSnapshot;

/** Reads matrices from the file store. Who confirms a preview need not wait until the same file is read once more. */
@Component
public class StoredMatrices {

    private final FileStore files;

    /** While there is memory to spare. */
    private volatile SoftReference<Read> last = new SoftReference<>(null);

    private record Read(String sha256, CatalogueSnapshot names, MatrixReading reading) {}

    StoredMatrices(FileStore files) {
        this.files = files;
    }

    /** What a stored file says in the words of a catalogue. */
    public MatrixReading read(String sha256, CatalogueSnapshot names) {
        Read known = last.get();
        if (known == null || known.names() != names || !known.sha256().equals(sha256)) {
            known = new Read(sha256, names, readAgain(sha256, names));
            last = new SoftReference<>(known);
        }
        return known.reading();
    }

    private MatrixReading readAgain(String sha256, CatalogueSnapshot names) {
        Path copy = null;
        try {
            copy = Files.createTempFile("palabra-matriz-", ".tmp");
            files.copyTo(sha256, copy);
            return MatrixReader.read(copy, names, MatrixColumn.meanings(names.headings()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(copy);
        }
    }

    private static void delete(Path copy) {
        try {
            if (copy != null) {
                Files.deleteIfExists(copy);
            }
        } catch (IOException e) {
            copy.toFile().deleteOnExit();
        }
    }
}
