package pe.palabra.report.figures;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pe.palabra.commitment.CommitmentKind;
import pe.palabra.territory.GovernmentLevel;

/**
 * The {@code huella}: SHA-256 of a line per row, in byte order of code. "Fecha del hecho" is the day on which the state
 * was entered, so that a later confirmation of the same state changes nothing. Made of bytes that most rows share.
 */
final class Fingerprint {

    private static final byte[] NOTHING = {};

    private final ReportNames names;
    private final MessageDigest digest = sha256();
    private final ByteBuffer lines = ByteBuffer.allocate(1 << 14);
    private final Map<Long, byte[]> units = new HashMap<>();
    private final Map<Long, byte[]> institutions = new HashMap<>();
    private final Map<Integer, byte[]> days = new HashMap<>();
    private final Map<Enum<?>, byte[]> labels = new HashMap<>();

    private Fingerprint(ReportNames names) {
        this.names = names;
    }

    static String of(RowTable rows, ReportNames names) {
        Fingerprint fingerprint = new Fingerprint(names);
        for (int i = 0; i < rows.size(); i++) {
            fingerprint.add(rows.row(i));
        }
        return fingerprint.hex();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void add(RowTable.Row row) {
        field(row.codeBytes());
        field(units.computeIfAbsent(row.unitId(), id -> plain(names.unit(id))));
        field(label(row.spaceClass(), row.spaceClass().code()));
        CommitmentKind kind = row.kind();
        field(label(kind, kind == null ? "" : kind.label()));
        field(responsible(row.responsibleId()));
        GovernmentLevel level = row.level();
        field(label(level, level == null ? "" : level.label()));
        field(label(row.state(), row.state().label()));
        field(days.computeIfAbsent(
                row.sinceDay(), day -> bytes(LocalDate.ofEpochDay(day).toString())));
        put((byte) (row.isIn(Figure.NEW) ? '1' : '0'), (byte) '|');
        put((byte) (row.isIn(Figure.CLOSED) ? '1' : '0'), (byte) '\n');
    }

    private byte[] responsible(long id) {
        return id == 0 ? NOTHING : institutions.computeIfAbsent(id, some -> plain(names.institution(some)));
    }

    private byte[] label(@Nullable Enum<?> value, String label) {
        return value == null ? NOTHING : labels.computeIfAbsent(value, some -> bytes(label));
    }

    private static byte[] plain(String name) {
        return bytes(name.replace('|', ' '));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void field(byte[] bytes) {
        if (bytes.length >= lines.remaining()) {
            digestLines();
        }
        if (bytes.length >= lines.remaining()) {
            digest.update(bytes);
        } else {
            lines.put(bytes);
        }
        lines.put((byte) '|');
    }

    private void put(byte first, byte second) {
        if (lines.remaining() < 2) {
            digestLines();
        }
        lines.put(first).put(second);
    }

    private void digestLines() {
        digest.update(lines.array(), 0, lines.position());
        lines.clear();
    }

    private String hex() {
        digestLines();
        return HexFormat.of().formatHex(digest.digest());
    }
}
