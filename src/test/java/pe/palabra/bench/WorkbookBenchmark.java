package pe.palabra.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import pe.palabra.sheet.SheetColumn;
import pe.palabra.sheet.SheetWriter;

/**
 * Writes a sheet of 15 columns as the application does and with the writing library alone, in turns, and says the
 * processor time of each. Arguments: how many rows. Run by hand, with the heap to try it in: what the first line says to
 * be in use and 64 MB more.
 */
public final class WorkbookBenchmark {

    private static final int COLUMNS = 15;
    private static final int ROUNDS = 7;
    private static final int FLUSHED_AT_ONCE = 500;

    /** The library keeps shared texts in memory to the end. */
    private static final int MOST_SHARED = 20_000;

    private WorkbookBenchmark() {}

    private interface Writing {
        void write(int rows, OutputStream out) throws IOException;
    }

    /** Counts what is written and drops it. */
    private static final class Counted extends OutputStream {
        private long bytes;

        @Override
        public void write(int letter) {
            bytes++;
        }

        @Override
        public void write(byte[] some, int from, int length) {
            bytes += length;
        }
    }

    public static void main(String[] arguments) throws IOException {
        int rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20_000;
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        System.out.printf(
                "Heap: %d MB in use before, %d MB at most%n",
                (runtime.totalMemory() - runtime.freeMemory()) >> 20, runtime.maxMemory() >> 20);
        for (int round = 1; round <= ROUNDS; round++) {
            System.out.printf("Round %d, %,d rows%n", round, rows);
            measure("application", WorkbookBenchmark::application, rows);
            measure("library, texts in their cells, flushed", (some, out) -> library(some, out, true), rows);
            if (rows <= MOST_SHARED) {
                measure("library, shared texts", (some, out) -> library(some, out, false), rows);
            }
        }
    }

    private static void measure(String what, Writing writing, int rows) throws IOException {
        long start = System.nanoTime();
        long processor = Processor.millisOf(ProcessHandle.current());
        Counted out = new Counted();
        writing.write(rows, out);
        System.out.printf(
                Locale.ROOT,
                "  %-40s %.2f s, processor %.2f s, %,d KB%n",
                what,
                (System.nanoTime() - start) / 1e9,
                (Processor.millisOf(ProcessHandle.current()) - processor) / 1e3,
                out.bytes >> 10);
    }

    private static void application(int rows, OutputStream out) throws IOException {
        List<SheetColumn> columns = IntStream.range(0, COLUMNS)
                .mapToObj(column -> new SheetColumn("COLUMNA " + column, 20))
                .toList();
        try (SheetWriter sheet = SheetWriter.xlsx(out, "Compromisos", columns)) {
            for (int row = 0; row < rows; row++) {
                sheet.row(cells(row));
            }
        }
    }

    private static void library(int rows, OutputStream out, boolean inCells) throws IOException {
        try (Workbook workbook = new Workbook(out, "Palabra", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Compromisos");
            for (int row = 0; row < rows; row++) {
                List<String> cells = cells(row);
                for (int column = 0; column < COLUMNS; column++) {
                    if (inCells) {
                        sheet.inlineString(row, column, cells.get(column));
                    } else {
                        sheet.value(row, column, cells.get(column));
                    }
                }
                if (inCells && row % FLUSHED_AT_ONCE == 0) {
                    sheet.flush();
                }
            }
        }
    }

    /** As a commitment fills Anexo 2. */
    private static List<String> cells(int row) {
        List<String> cells = new ArrayList<>(COLUMNS);
        cells.add("CMS-" + row % 900);
        cells.add("Espacio de diálogo de la provincia de Chumbivilcas n.º " + row % 700);
        cells.add(String.format(Locale.ROOT, "%02d/%02d/%d", 1 + row % 28, 1 + row % 12, 2015 + row % 10));
        cells.add(row % 2 == 0 ? "PIP" : "Actividad");
        cells.add("Mejorar el canal de riego n.º " + row + " de la comunidad campesina de Livitaca, en coordinación con"
                + " el gobierno local y las juntas de usuarios, dentro del plazo que acuerden las partes.");
        cells.addAll(List.of("UT Sureste", "Cusco", "Chumbivilcas", "Livitaca; Velille"));
        cells.add(Integer.toString(1000 + row));
        cells.add(Integer.toString(2_000_000 + row));
        cells.addAll(List.of("Abierto - En proceso", row % 100 + " %", "MVCS; GORE Cusco", "Nacional"));
        return cells;
    }
}
