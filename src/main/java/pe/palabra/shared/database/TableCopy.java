package pe.palabra.shared.database;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rows for PostgreSQL's COPY, which takes many of them for a fraction of what single inserts cost. */
public final class TableCopy {

    private static final String NULL = "\\N";
    private static final int PIECE = 1 << 16;

    private final String into;
    private final List<Piece> full = new ArrayList<>();
    private byte[] rows = new byte[PIECE];
    private int size;
    private boolean inRow;

    /** Bytes in pieces need not be copied when there are more of them, and large arrays crowd a small heap. */
    private record Piece(byte[] rows, int size) {}

    /** {@code into}: a table with the columns that are given, in their order. */
    public TableCopy(String into) {
        this.into = into;
    }

    /** The next column of a row, as the database reads the text of it; null is null. */
    public TableCopy add(@Nullable Object value) {
        if (value == null) {
            startColumn(NULL.length());
            put(NULL);
            return this;
        }
        return add(value.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The next column of a row, in UTF-8. */
    public TableCopy add(byte[] text) {
        startColumn(2 * text.length);
        int from = 0;
        for (int at = 0; at < text.length; at++) {
            if (text[at] == '\\' || text[at] >= 0 && text[at] < ' ') {
                put(text, from, at);
                escape(text[at]);
                from = at + 1;
            }
        }
        put(text, from, text.length);
        return this;
    }

    public void endRow() {
        put('\n');
        inRow = false;
    }

    /** Leaves room for what stands before and after a column too. */
    private void startColumn(int longest) {
        if (size + longest + 2 > rows.length) {
            full.add(new Piece(rows, size));
            rows = new byte[Math.max(longest + 2, PIECE)];
            size = 0;
        }
        if (inRow) {
            put('\t');
        }
        inRow = true;
    }

    private void escape(byte letter) {
        switch (letter) {
            case '\\' -> put("\\\\");
            case '\t' -> put("\\t");
            case '\n' -> put("\\n");
            case '\r' -> put("\\r");
            default -> put(letter);
        }
    }

    private void put(String ascii) {
        for (int i = 0; i < ascii.length(); i++) {
            put(ascii.charAt(i));
        }
    }

    private void put(byte[] text, int from, int until) {
        System.arraycopy(text, from, rows, size, until - from);
        size += until - from;
    }

    private void put(int letter) {
        rows[size++] = (byte) letter;
    }

    /** Writes what was added since the last time, in the running transaction; nothing when nothing was. */
    public void flush(JdbcTemplate jdbc) {
        if (size > 0) {
            jdbc.execute((ConnectionCallback<Boolean>) connection -> {
                flush(connection);
                return true;
            });
        }
    }

    /** Writes what was added since the last time, in the transaction of a connection. */
    public void flush(Connection connection) throws SQLException {
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + into + " from stdin");
        try {
            for (Piece piece : full) {
                copy.writeToCopy(piece.rows(), 0, piece.size());
            }
            copy.writeToCopy(rows, 0, size);
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
        full.clear();
        size = 0;
    }
}
