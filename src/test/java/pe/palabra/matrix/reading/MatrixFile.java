package pe.palabra.matrix.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pe.palabra.sheet.TestWorkbook;

/** Files that tests have read: a table of texts as CSV, a single row of chosen columns, or a workbook. */
final class MatrixFile {

    private MatrixFile() {}

    static MatrixReading read(TestWorkbook workbook) {
        return read(workbook, Map.of());
    }

    static MatrixReading read(TestWorkbook workbook, Map<String, MatrixColumn> headings) {
        return withFile(file -> MatrixReader.read(workbook.write(file), FakeCatalogue.WHOLE, headings));
    }

    /** Lines of cells parted by "|". */
    static MatrixReading table(String... lines) {
        String csv = Arrays.stream(lines)
                .map(line -> Arrays.stream(line.split("\\|", -1))
                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n"));
        return withFile(file ->
                MatrixReader.read(Files.writeString(file, csv, StandardCharsets.UTF_8), FakeCatalogue.WHOLE, Map.of()));
    }

    static MatrixReading bytes(byte[] content) {
        return withFile(file -> MatrixReader.read(Files.write(file, content), FakeCatalogue.WHOLE, Map.of()));
    }

    /** One good row with other values in some columns. */
    static ReadRow row(Object... columnsAndValues) {
        List<String> headings = new ArrayList<>(
                List.of("Código del caso", "Fecha del acta", "Descripción del compromiso", "Estado actual", "Tipo"));
        List<String> cells =
                new ArrayList<>(List.of("SUC-061", "21/11/2021", "Construir un puente", "En proceso", "PIP"));
        for (int i = 0; i < columnsAndValues.length; i += 2) {
            MatrixColumn column = (MatrixColumn) columnsAndValues[i];
            int known = List.of(
                            MatrixColumn.CASE_CODE,
                            MatrixColumn.ACTA_DATE,
                            MatrixColumn.DESCRIPTION,
                            MatrixColumn.STATE,
                            MatrixColumn.KIND)
                    .indexOf(column);
            if (known >= 0) {
                cells.set(known, (String) columnsAndValues[i + 1]);
            } else {
                headings.add(column.label());
                cells.add((String) columnsAndValues[i + 1]);
            }
        }
        MatrixReading reading = table(String.join("|", headings), String.join("|", cells));
        if (reading.failure() != null || reading.rows().size() != 1) {
            throw new AssertionError("Not one row: " + reading);
        }
        return reading.rows().get(0);
    }

    /** The kinds of what was found in a row. */
    static List<String> findings(ReadRow row) {
        return row.findings().stream()
                .map(found -> found.finding() + " " + found.column() + "=" + found.value())
                .toList();
    }

    static List<String> refusals(ReadRow row) {
        return row.refusals().stream().map(RowNotice::column).toList();
    }

    private interface Step {
        MatrixReading of(Path file) throws IOException;
    }

    private static MatrixReading withFile(Step step) {
        Path file = null;
        try {
            file = Files.createTempFile("matriz", ".prueba");
            return step.of(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(file);
        }
    }

    private static void delete(Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
