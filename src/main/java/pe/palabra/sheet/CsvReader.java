package pe.palabra.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Comma, semicolon or tab; UTF-8, else Windows-1252. Its one sheet has the name "CSV" and rows are records. */
final class CsvReader {

    private static final char[] SEPARATORS = {',', ';', '\t'};

    private CsvReader() {}

    static void read(Path file, SheetVisitor visitor) {
        try {
            String text = decode(Files.readAllBytes(file));
            CSVFormat format = CSVFormat.DEFAULT
                    .builder()
                    .setDelimiter(separator(text))
                    .setIgnoreEmptyLines(false)
                    .setTrailingData(true)
                    .setLenientEof(true)
                    .get();
            visitor.sheet("CSV");
            try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
                for (CSVRecord row : parser) {
                    visitor.row(new SheetRow((int) row.getRecordNumber(), cells(row)));
                }
            }
        } catch (IOException | IllegalStateException | UncheckedIOException e) {
            throw new UnreadableFile("El archivo CSV está dañado: revise sus comillas y vuelva a subirlo.", e);
        }
    }

    private static SortedMap<Integer, SheetCell> cells(CSVRecord row) {
        SortedMap<Integer, SheetCell> cells = new TreeMap<>();
        for (int column = 0; column < row.size(); column++) {
            if (!row.get(column).isBlank()) {
                cells.put(column, CellTexts.text(row.get(column)));
            }
        }
        return cells;
    }

    private static String decode(byte[] bytes) {
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            text = new String(bytes, Charset.forName("windows-1252"));
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** The separator that the first lines use most, outside quotes. */
    private static char separator(String text) {
        int[] counts = new int[SEPARATORS.length];
        boolean quoted = false;
        int lines = 0;
        for (int i = 0; i < text.length() && lines < 40; i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted) {
                lines += c == '\n' || c == '\r' ? 1 : 0;
                for (int s = 0; s < SEPARATORS.length; s++) {
                    counts[s] += c == SEPARATORS[s] ? 1 : 0;
                }
            }
        }
        int best = 0;
        for (int s = 1; s < SEPARATORS.length; s++) {
            best = counts[s] > counts[best] ? s : best;
        }
        return SEPARATORS[best];
    }
}
