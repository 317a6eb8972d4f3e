package pe.palabra.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a table row by row, its header first; closing it ends the file and leaves the stream open. */
public interface SheetWriter extends Closeable {

    /** One more row, cells in the order of the columns; null is empty. All cells are text, also what looks like a formula. */
    void row(List<? extends @Nullable String> cells);

    /** An .xlsx with one sheet: styled header that stays in view, widths, wrapped text. */
    static SheetWriter xlsx(OutputStream out, String sheet, List<SheetColumn> columns) {
        return new XlsxWriter(out, sheet, columns);
    }

    /** A CSV in UTF-8 with its mark, parted by commas (RFC 4180), what looks like a formula behind a '. */
    static SheetWriter csv(OutputStream out, List<SheetColumn> columns) throws IOException {
        return new CsvWriter(out, columns);
    }
}
