package pe.palabra.report.figures;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The {@code huella}: SHA-256 of a line per row, in byte order of code. "Fecha del hecho" is the day on which the state
 * was entered, so that a later confirmation of the same state changes nothing.
 */
final class Fingerprint {

    private final MessageDigest digest;
    private String last = "";

    Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    void add(ReportRow row) {
        if (row.code().compareTo(last) <= 0) {
            throw new IllegalStateException(row.code() + " comes after " + last);
        }
        last = row.code();
        digest.update(line(row).getBytes(StandardCharsets.UTF_8));
    }

    /** The fingerprint of what was added; ends it. */
    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    static String line(ReportRow row) {
        return String.join(
                        "|",
                        row.code(),
                        plain(row.unit()),
                        row.spaceClass().code(),
                        row.kind() == null ? "" : row.kind().label(),
                        plain(row.responsible()),
                        row.level() == null ? "" : row.level().label(),
                        row.standing().state().label(),
                        row.standing().since().toString(),
                        flag(row, Figure.NEW),
                        flag(row, Figure.CLOSED))
                + "\n";
    }

    private static String plain(@Nullable String name) {
        return name == null ? "" : name.replace('|', ' ');
    }

    private static String flag(ReportRow row, Figure figure) {
        return row.figures().contains(figure) ? "1" : "0";
    }
}
