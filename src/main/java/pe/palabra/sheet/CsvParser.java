package pe.palabra.sheet;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parts a text into records and fields: RFC 4180, and as programs really write it; lines end in CR, LF or both. */
final class CsvParser {

    private static final int END = -1;

    private final Reader in;
    private final char delimiter;
    private final StringBuilder field = new StringBuilder();
    private int ahead;
    private int records;
    private boolean unclosed;

    CsvParser(Reader in, char delimiter) throws IOException {
        this.in = in;
        this.delimiter = delimiter;
        this.ahead = in.read();
    }

    /** The fields of the next record; an empty line is one, with one empty field. Null at the end. */
    @Nullable
    List<String> next() throws IOException {
        if (ahead == END) {
            return null;
        }
        records++;
        List<String> fields = new ArrayList<>();
        boolean more = true;
        while (more) {
            more = field();
            fields.add(field.toString());
            field.setLength(0);
        }
        return fields;
    }

    /** How many records were read, an unclosed one too. */
    int records() {
        return records;
    }

    /** Whether the last record opened quotes that nothing closed. */
    boolean isUnclosed() {
        return unclosed;
    }

    /** Reads one field; answers whether the record goes on. */
    private boolean field() throws IOException {
        while (true) {
            int c = ahead;
            if (c == '"' && field.toString().isBlank()) {
                field.setLength(0);
                ahead = in.read();
                quoted();
                continue;
            }
            if (c == END) {
                return false;
            }
            ahead = in.read();
            if (c == delimiter) {
                return true;
            }
            if (c == '\n') {
                return false;
            }
            if (c == '\r') {
                skipLineFeed();
                return false;
            }
            append(c);
        }
    }

    private void skipLineFeed() throws IOException {
        if (ahead == '\n') {
            ahead = in.read();
        }
    }

    private void quoted() throws IOException {
        while (ahead != END) {
            int c = ahead;
            ahead = in.read();
            if (c == '"') {
                if (ahead != '"') {
                    afterQuotes();
                    return;
                }
                ahead = in.read();
            }
            append(c);
        }
        unclosed = true;
    }

    /** What follows closed quotes up to the next field belongs to the field, though it should not be there. */
    private void afterQuotes() throws IOException {
        while (ahead != END && ahead != delimiter && ahead != '\n' && ahead != '\r') {
            append(ahead);
            ahead = in.read();
        }
    }

    private void append(int c) {
        field.append((char) c);
        if (field.length() > SheetReader.LONGEST_TEXT) {
            throw new UnreadableFile("sheet.unclosed-quote", String.valueOf(records));
        }
    }
}
