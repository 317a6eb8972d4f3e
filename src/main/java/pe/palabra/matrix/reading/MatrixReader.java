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
     * Reads a whole file, streaming.
     *
     * @param headings what people said that headings mean, by their label
     */
    public static MatrixReading read(Path file, Catalogue names, Map<String, MatrixColumn> headings) {
        FileReading reading = new FileReading(names, new HeadingNames(headings));
        try {
            SheetReader.read(file, reading);
        } catch (UnreadableFile e) {
            return MatrixReading.failed(e.getMessage(), List.of());
        }
        return reading.done();
    }
}
