package pe.palabra.matrix.reading;

import java.nio.file.Path;
import java.util.Map;
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
        throw new UnsupportedOperationException("Not built yet");
    }
}
