package pe.palabra.report.figures;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The {@code huella}: SHA-256 of a line per row, in byte order of code. "Fecha del hecho" is the day on which the state
 * was entered, so that a later confirmation of the same state changes nothing.
 */
final class Fingerprint {

    private static final int AT_A_TIME = 1 << 13;

    private Fingerprint() {}

    static String of(RowTable rows, ReportNames names) {
        MessageDigest digest = sha256();
        StringBuilder lines = new StringBuilder(2 * AT_A_TIME);
        for (int i = 0; i < rows.size(); i++) {
            line(lines, rows.row(i), names);
            if (lines.length() > AT_A_TIME || i == rows.size() - 1) {
                digest.update(lines.toString().getBytes(StandardCharsets.UTF_8));
                lines.setLength(0);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static void line(StringBuilder line, RowTable.Row row, ReportNames names) {
        line.append(row.code()).append('|');
        line.append(plain(names.unit(row.unitId()))).append('|');
        line.append(row.spaceClass().code()).append('|');
        line.append(row.kind() == null ? "" : row.kind().label()).append('|');
        line.append(row.responsibleId() == 0 ? "" : plain(names.institution(row.responsibleId())))
                .append('|');
        line.append(row.level() == null ? "" : row.level().label()).append('|');
        line.append(row.state().label()).append('|');
        line.append(row.since()).append('|');
        line.append(row.isIn(Figure.NEW) ? "1|" : "0|");
        line.append(row.isIn(Figure.CLOSED) ? "1\n" : "0\n");
    }

    private static String plain(String name) {
        return name.replace('|', ' ');
    }
}
