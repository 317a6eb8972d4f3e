package pe.palabra.sheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a CSV parted by commas, semicolons or tabs; its rows go by the number of their record. */
final class CsvReader {

    private static final char[] DELIMITERS = {';', ',', '\t'};
    private static final int SAMPLE = 100;
    private static final String HINT = "sep=";

    private CsvReader() {}

    static void read(Path file, SheetHandler handler) {
        try {
            CsvEncoding source = CsvEncoding.of(file);
            String hint = hint(source);
            char delimiter = hint == null ? delimiter(source) : hint.charAt(HINT.length());
            read(source, delimiter, hint != null, handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** "sep=;" on the first line tells Excel the delimiter and is no row. */
    private static @Nullable String hint(CsvEncoding source) throws IOException {
        try (BufferedReader text = new BufferedReader(source.open())) {
            String line = text.readLine();
            return line != null && line.matches("(?i)sep=[;,\t]") ? line : null;
        }
    }

    /** The one that parts most of the first records alike, and into most fields: texts hold other marks too. */
    private static char delimiter(CsvEncoding source) throws IOException {
        char best = DELIMITERS[0];
        double most = 0;
        for (char delimiter : DELIMITERS) {
            double parted = parted(source, delimiter);
            if (parted > most) {
                most = parted;
                best = delimiter;
            }
        }
        return best;
    }

    private static double parted(CsvEncoding source, char delimiter) throws IOException {
        Map<Integer, Integer> records = new HashMap<>();
        try (Reader text = source.open()) {
            CsvParser parser = new CsvParser(text, delimiter);
            List<String> fields = parser.next();
            while (fields != null && parser.records() < SAMPLE) {
                records.merge(fields.size(), 1, Integer::sum);
                fields = parser.next();
            }
        } catch (UnreadableFile endless) {
            return 0;
        }
        return records.entrySet().stream()
                .mapToDouble(entry -> Math.log(entry.getKey()) * entry.getValue())
                .max()
                .orElse(0);
    }

    private static void read(CsvEncoding source, char delimiter, boolean skipFirst, SheetHandler handler)
            throws IOException {
        try (Reader text = source.open()) {
            CsvParser parser = new CsvParser(text, delimiter);
            int skipped = skipFirst ? 1 : 0;
            if (skipFirst) {
                parser.next();
            }
            handler.sheet(SheetReader.CSV_SHEET);
            List<String> fields = parser.next();
            boolean wanted = true;
            while (wanted && fields != null) {
                if (parser.isUnclosed()) {
                    throw new UnreadableFile("sheet.unclosed-quote", String.valueOf(parser.records()));
                }
                SheetRow row = new SheetRow(parser.records() - skipped, cells(fields));
                wanted = !row.hasOwnContent() || handler.row(row);
                fields = parser.next();
            }
        }
    }

    private static @Nullable SheetCell[] cells(List<String> fields) {
        List<@Nullable SheetCell> cells = new ArrayList<>(fields.size());
        for (String field : fields) {
            SheetCell cell = CellValues.text(field);
            if (cell != null) {
                SheetReader.checkWidth(cells.size(), SheetReader.CSV_SHEET);
            }
            cells.add(cell);
        }
        return cells.toArray(new SheetCell[0]);
    }
}
