package pe.palabra.sheet;

import java.nio.file.Path;

/**
 * Reads the visible sheets of a spreadsheet, streaming: rows and columns that are hidden or filtered count, hidden
 * sheets do not; a merged value stands in the first column of all its rows.
 */
public final class SheetReader {

    /** The name under which a CSV's only sheet goes. */
    public static final String CSV_SHEET = "CSV";

    static final int MOST_COLUMNS = 1_000;
    static final int LONGEST_TEXT = 200_000;

    private SheetReader() {}

    /** Throws {@link UnreadableFile} when the file is none of the kinds read here, damaged, protected, or too big. */
    public static void read(Path file, SheetHandler handler) {
        switch (SheetKind.of(file).orElseThrow(() -> new UnreadableFile("sheet.other-kind"))) {
            case XLSX -> XlsxReader.read(file, handler);
            case XLS -> XlsReader.read(file, handler);
            case CSV -> CsvReader.read(file, handler);
        }
    }

    static void checkWidth(int column, String sheet) {
        if (column >= MOST_COLUMNS) {
            throw new UnreadableFile("sheet.too-wide", sheet, "1,000");
        }
    }
}
