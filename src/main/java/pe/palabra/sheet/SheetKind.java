package pe.palabra.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipFile;

/** The kind of a spreadsheet, told by its content and never by its name. */
public enum SheetKind {
    XLSX,
    XLS,
    CSV;

    private static final int SAMPLE = 4096;

    /** Empty when the file is none of them. */
    public static Optional<SheetKind> of(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(SAMPLE);
            if (startsWith(head, 'P', 'K', 3, 4)) {
                return isWorkbook(file) ? Optional.of(XLSX) : Optional.empty();
            }
            if (startsWith(head, 0xD0, 0xCF, 0x11, 0xE0)) {
                return Optional.of(XLS);
            }
            return isText(head) ? Optional.of(CSV) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isWorkbook(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.getEntry("xl/workbook.xml") != null;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isText(byte[] head) {
        if (startsWith(head, 0xFF, 0xFE)) {
            return true;
        }
        for (byte b : head) {
            if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
                return false;
            }
        }
        String start = new String(head, StandardCharsets.ISO_8859_1).stripLeading();
        return !start.isEmpty() && !start.startsWith("%PDF") && !start.startsWith("<") && !start.startsWith("{\\rtf");
    }

    private static boolean startsWith(byte[] head, int... signature) {
        if (head.length < signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if ((head[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }
}
