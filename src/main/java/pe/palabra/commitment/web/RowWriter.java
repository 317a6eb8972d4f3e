package pe.palabra.commitment.web;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes rows of text to a stream, none of them kept in memory. */
interface RowWriter extends AutoCloseable {

    /** What a cell of a spreadsheet can hold. */
    int LONGEST_CELL = 32_767;

    void row(List<String> cells) throws IOException;

    @Override
    void close() throws IOException;

    /** RFC 4180 with a BOM; what a spreadsheet would take for a formula gets a leading quote. */
    static RowWriter csv(OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        writer.write('\uFEFF');
        return new RowWriter() {
            @Override
            public void row(List<String> cells) throws IOException {
                for (int i = 0; i < cells.size(); i++) {
                    writer.write(i == 0 ? "" : ",");
                    writer.write(quoted(neutral(cells.get(i))));
                }
                writer.write("\r\n");
            }

            @Override
            public void close() throws IOException {
                writer.flush();
            }
        };
    }

    private static String neutral(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    /** Cells of text, written out as they come. */
    static RowWriter xlsx(OutputStream out) {
        Workbook workbook = new Workbook(out, "Palabra", "1.0");
        Worksheet sheet = workbook.newWorksheet("Compromisos");
        return new RowWriter() {
            private int rows;

            @Override
            public void row(List<String> cells) throws IOException {
                for (int i = 0; i < cells.size(); i++) {
                    if (!cells.get(i).isEmpty()) {
                        String cell = cells.get(i);
                        sheet.inlineString(rows, i, cell.substring(0, Math.min(cell.length(), LONGEST_CELL)));
                    }
                }
                rows++;
                if (rows % 500 == 0) {
                    sheet.flush();
                }
            }

            @Override
            public void close() throws IOException {
                workbook.finish();
            }
        };
    }
}
