package pe.palabra.sheet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a CSV as contracts.md has it. */
final class CsvWriter implements SheetWriter {

    private static final char MARK = '\uFEFF';

    private final Writer text;

    CsvWriter(OutputStream out, List<SheetColumn> columns) throws IOException {
        text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 14);
        text.write(MARK);
        row(columns.stream().map(SheetColumn::heading).toList());
    }

    @Override
    public void row(List<@Nullable String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                text.write(',');
            }
            String cell = cells.get(i);
            if (cell != null) {
                cell(Neutral.of(cell));
            }
        }
        text.write("\r\n");
    }

    private void cell(String cell) throws IOException {
        if (cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r' || c == ';' || c == '\t')) {
            text.write(cell);
            return;
        }
        text.write('"');
        text.write(cell.replace("\"", "\"\""));
        text.write('"');
    }

    @Override
    public void close() throws IOException {
        text.flush();
    }
}
