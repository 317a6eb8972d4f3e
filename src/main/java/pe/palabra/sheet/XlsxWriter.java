package pe.palabra.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a table as an .xlsx with one sheet. */
final class XlsxWriter implements SheetWriter {

    private final WorkbookWriter workbook;
    private final WorkbookSheet sheet;

    XlsxWriter(OutputStream out, String name, List<SheetColumn> columns) {
        workbook = new WorkbookWriter(out);
        sheet = workbook.sheet(
                name, columns.stream().mapToInt(SheetColumn::width).toArray());
        sheet.headings(columns.stream().map(SheetColumn::heading).toList());
        sheet.freeze();
    }

    @Override
    public void row(List<? extends @Nullable String> cells) {
        sheet.cells(cells);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
