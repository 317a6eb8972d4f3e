package pe.palabra.matrix.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import pe.palabra.sheet.SheetReader;
import pe.palabra.sheet.UnreadableFile;
import pe.palabra.territory.Catalogue;

/** Reads the Anexo 2 matrix as people have it (contracts.md, "Reading a matrix"). */
public final class MatrixReader {

    private MatrixReader() {}

    /**
     * Reads a whole file, streaming; one that cannot be read is a failure that says why.
     *
     * @param headings what people said that headings mean, by their label as NameKey has it
     */
    public static MatrixReading read(Path file, Catalogue names, Map<String, MatrixColumn> headings) {
        FileReading reading = new FileReading(names, new Headings(headings));
        try {
            SheetReader.read(file, reading);
        } catch (UnreadableFile unreadable) {
            return MatrixReading.failed(unreadable.getMessage(), List.of());
        }
        return reading.done();
    }
}
