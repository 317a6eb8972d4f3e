package pe.palabra.report.figures;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import pe.palabra.commitment.CommitmentKind;
import pe.palabra.commitment.CommitmentState;
import pe.palabra.dialogue.SpaceClass;
import pe.palabra.territory.GovernmentLevel;

/**
 * The {@code huella}: SHA-256 of a line per row, in byte order of code. "Fecha del hecho" is the day on which the state
 * was entered, so that a later confirmation of the same state changes nothing. Made of bytes that most rows share.
 */
final class Fingerprint {

    private static final byte[] NOTHING = {};
    private static final byte[][] CLASSES = bytes(SpaceClass.values(), SpaceClass::code);
    private static final byte[][] KINDS = bytes(CommitmentKind.values(), CommitmentKind::label);
    private static final byte[][] LEVELS = bytes(GovernmentLevel.values(), GovernmentLevel::label);
    private static final byte[][] STATES = bytes(CommitmentState.values(), CommitmentState::label);

    /** Short, so that the digest is soon called often enough to be compiled to the processor's own. */
    private static final int LINES = 1 << 11;

    private final ReportNames names;
    private final MessageDigest digest = sha256();
    private final ByteBuffer lines = ByteBuffer.allocate(LINES);
    private final Map<Long, byte[]> units = new HashMap<>();
    private final Map<Long, byte[]> institutions = new HashMap<>();
    private final Map<Integer, byte[]> days = new HashMap<>();

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
        field(known(units, row.unitId(), names::unit));
        field(label(CLASSES, row.spaceClass()));
        field(label(KINDS, row.kind()));
        field(responsible(row.responsibleId()));
        field(label(LEVELS, row.level()));
        field(label(STATES, row.state()));
        field(day(row.sinceDay()));
        put((byte) (row.isIn(Figure.NEW) ? '1' : '0'), (byte) '|');
        put((byte) (row.isIn(Figure.CLOSED) ? '1' : '0'), (byte) '\n');
    }

    private byte[] responsible(long id) {
        return id == 0 ? NOTHING : known(institutions, id, names::institution);
    }

    private static byte[] known(Map<Long, byte[]> known, long id, LongFunction<String> name) {
        byte[] bytes = known.get(id);
        if (bytes == null) {
            bytes = bytes(name.apply(id).replace('|', ' '));
            known.put(id, bytes);
        }
        return bytes;
    }

    private byte[] day(int day) {
        byte[] bytes = days.get(day);
        if (bytes == null) {
            bytes = bytes(LocalDate.ofEpochDay(day).toString());
            days.put(day, bytes);
        }
        return bytes;
    }

    private static byte[] label(byte[][] labels, @Nullable Enum<?> value) {
        return value == null ? NOTHING : labels[value.ordinal()];
    }

    private static <E> byte[][] bytes(E[] values, Function<E, String> label) {
        return Arrays.stream(values).map(value -> bytes(label.apply(value))).toArray(byte[][]::new);
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
