package pe.palabra.sheet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
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
    public void row(List<? extends @Nullable String> cells) {
        try {
            text.write(cells.stream().map(CsvWriter::cell).collect(Collectors.joining(",", "", "\r\n")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String cell(@Nullable String written) {
        String cell = written == null ? "" : Neutral.of(written);
        boolean plain = cell.chars().noneMatch(c -> ",\"\n\r;\t".indexOf(c) >= 0);
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    @Override
    public void close() throws IOException {
        text.flush();
    }
}
