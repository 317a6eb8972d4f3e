package pe.palabra.matrix.reading;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import pe.palabra.sheet.SheetColumn;
import pe.palabra.sheet.SheetWriter;

/** Reads a matrix of 20,000 rows, by hand: {@code -Xmx128m}, then look at CPU time and what stays in memory. */
final class MatrixReadingBenchmark {

    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private MatrixReadingBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        int rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20_000;
        Path file = write(rows, Files.createTempFile("matriz", ".xlsx"));
        System.out.printf("%,d rows, %,d bytes%n", rows, Files.size(file));
        for (int i = 0; i < 5; i++) {
            long before = used();
            long start = CPU.getCurrentThreadCpuTime();
            MatrixReading reading = MatrixReader.read(file, FakeCatalogue.WHOLE, Map.of());
            long millis = (CPU.getCurrentThreadCpuTime() - start) / 1_000_000;
            System.out.printf(
                    "%,d rows read in %,d ms of CPU, %,d MB kept%n",
                    reading.rows().size(), millis, (used() - before) >> 20);
        }
        Files.delete(file);
    }

    private static Path write(int rows, Path file) throws IOException {
        List<SheetColumn> columns = MatrixColumn.anexo2().stream()
                .map(column -> new SheetColumn(column.label(), 20))
                .toList();
        try (OutputStream out = Files.newOutputStream(file);
                SheetWriter writer = SheetWriter.xlsx(out, "Matriz", columns)) {
            for (int i = 0; i < rows; i++) {
                writer.row(Arrays.asList(
                        "SUC-" + i % 300,
                        "%02d/%02d/2021".formatted(i % 28 + 1, i % 12 + 1),
                        i % 3 == 0 ? "PIP" : "Actividad",
                        "Mejorar y ampliar el sistema de agua potable y saneamiento de la comunidad campesina número "
                                + i,
                        "UT Sureste",
                        "Cusco",
                        "Chumbivilcas",
                        i % 2 == 0 ? "Velille" : "Velille\nLivitaca",
                        null,
                        String.valueOf(2_000_000 + i),
                        "Abierto - En proceso",
                        "35%",
                        "MTC; GORE Cusco",
                        "Nacional",
                        "Municipalidad Distrital de Velille / PCM"));
            }
        }
        return file;
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
