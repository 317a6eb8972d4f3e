package pe.palabra.sheet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
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
    public void row(List<? extends @Nullable String> cells) {
        try {
            for (int column = 0; column < cells.size(); column++) {
                if (column > 0) {
                    text.write(',');
                }
                String cell = cells.get(column);
                text.write(cell == null ? "" : quoted(Neutral.of(cell)));
            }
            text.write("\r\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String quoted(String cell) {
        for (int at = 0; at < cell.length(); at++) {
            if (isSpecial(cell.charAt(at))) {
                return '"' + cell.replace("\"", "\"\"") + '"';
            }
        }
        return cell;
    }

    private static boolean isSpecial(char one) {
        return switch (one) {
            case ',', '"', '\n', '\r', ';', '\t' -> true;
            default -> false;
        };
    }

    @Override
    public void close() throws IOException {
        text.flush();
    }
}
