package pe.palabra.sheet;

import java.nio.file.Path;
import java.util.SortedMap;

/** Reads spreadsheets row by row, whatever their kind: visible sheets only, hidden and filtered rows too. */
public final class SheetReader {

    /** More rows than this, in all sheets together, are refused. */
    public static final int MOST_ROWS = 50_000;

    private SheetReader() {}

    public static void read(Path file, SheetVisitor visitor) {
        SheetKind kind = SheetKind.of(file)
                .orElseThrow(
                        () -> new UnreadableFile("El archivo no es una hoja de cálculo: suba un .xlsx, .xls o .csv."));
        Counting counting = new Counting(visitor);
        switch (kind) {
            case XLSX -> XlsxReader.read(file, counting);
            case XLS -> XlsReader.read(file, counting);
            case CSV -> CsvReader.read(file, counting);
        }
    }

    /** Leaves out rows without content, and refuses too many. */
    private static final class Counting implements SheetVisitor {

        private final SheetVisitor visitor;
        private int rows;

        private Counting(SheetVisitor visitor) {
            this.visitor = visitor;
        }

        @Override
        public void sheet(String name) {
            visitor.sheet(name);
        }

        @Override
        public void row(SheetRow row) {
            SortedMap<Integer, SheetCell> cells = row.cells();
            cells.values().removeIf(cell -> cell.text().isBlank());
            if (cells.isEmpty()) {
                return;
            }
            if (++rows > MOST_ROWS) {
                throw new UnreadableFile("El archivo tiene más de 50,000 filas: divídalo y súbalo por partes.");
            }
            visitor.row(row);
        }
    }
}
