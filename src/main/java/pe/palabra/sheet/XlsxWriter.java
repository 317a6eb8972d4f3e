package pe.palabra.sheet;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes an .xlsx in passing: what was written is flushed every some rows. */
final class XlsxWriter implements SheetWriter {

    private static final int FLUSHED_AT_ONCE = 500;
    private static final int LONGEST_CELL = 32_767;
    private static final Pattern NOT_XML =
            Pattern.compile("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final Workbook workbook;
    private final Worksheet sheet;
    private int row;

    XlsxWriter(OutputStream out, String name, List<SheetColumn> columns) throws IOException {
        workbook = new Workbook(new Kept(out), "Palabra", "1.0");
        sheet = workbook.newWorksheet(name);
        for (int i = 0; i < columns.size(); i++) {
            sheet.width(i, columns.get(i).width());
        }
        sheet.freezePane(0, 1);
        row(columns.stream().map(SheetColumn::heading).toList());
        sheet.range(0, 0, 0, Math.max(columns.size() - 1, 0))
                .style()
                .bold()
                .fontColor("FFFFFF")
                .fillColor("1F3864")
                .verticalAlignment("center")
                .wrapText(true)
                .set();
    }

    @Override
    public void row(List<@Nullable String> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            if (cell != null && !cell.isEmpty()) {
                sheet.inlineString(row, column, storable(cell));
            }
        }
        row++;
        if (row % FLUSHED_AT_ONCE == 0) {
            sheet.flush();
        }
    }

    private static String storable(String cell) {
        String clean = NOT_XML.matcher(cell).replaceAll("");
        return clean.length() <= LONGEST_CELL ? clean : clean.substring(0, LONGEST_CELL);
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
    }

    /** The caller's stream, which a finished workbook would close. */
    private static final class Kept extends FilterOutputStream {

        private Kept(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
