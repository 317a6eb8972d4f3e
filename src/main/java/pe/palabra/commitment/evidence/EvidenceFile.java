package pe.palabra.commitment.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Which files may be evidence, told by their content and never by their name: PDF, JPEG, PNG, and documents and sheets of
 * Office and LibreOffice without macros. Archives are not: nobody sees what they hold.
 */
final class EvidenceFile {

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final String OPEN_XML = "application/vnd.openxmlformats-officedocument.";
    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";
    private static final int LONGEST_TYPE = 100;

    private EvidenceFile() {}

    /** Empty: not allowed. */
    static Optional<String> mediaTypeOf(Path file) throws IOException {
        byte[] head;
        try (InputStream content = Files.newInputStream(file)) {
            head = content.readNBytes(PNG.length);
        }
        if (begins(head, PDF)) {
            return Optional.of("application/pdf");
        }
        if (begins(head, PNG)) {
            return Optional.of("image/png");
        }
        if (begins(head, JPEG)) {
            return Optional.of("image/jpeg");
        }
        return begins(head, ZIP) ? office(file) : Optional.empty();
    }

    private static boolean begins(byte[] head, byte[] mark) {
        return head.length >= mark.length && Arrays.equals(head, 0, mark.length, mark, 0, mark.length);
    }

    private static Optional<String> office(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            boolean macros = zip.stream().anyMatch(entry -> entry.getName().endsWith("vbaProject.bin"));
            if (macros) {
                return Optional.empty();
            }
            if (zip.getEntry("[Content_Types].xml") != null) {
                return Optional.ofNullable(openXml(zip));
            }
            return Optional.ofNullable(openDocument(zip));
        } catch (ZipException e) {
            return Optional.empty();
        }
    }

    private static @Nullable String openXml(ZipFile zip) {
        if (zip.getEntry("word/document.xml") != null) {
            return OPEN_XML + "wordprocessingml.document";
        }
        return zip.getEntry("xl/workbook.xml") != null ? OPEN_XML + "spreadsheetml.sheet" : null;
    }

    private static @Nullable String openDocument(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry("mimetype");
        if (entry == null) {
            return null;
        }
        try (InputStream content = zip.getInputStream(entry)) {
            String type = new String(content.readNBytes(LONGEST_TYPE), StandardCharsets.US_ASCII).strip();
            return type.equals(OPEN_DOCUMENT + "text") || type.equals(OPEN_DOCUMENT + "spreadsheet") ? type : null;
        }
    }
}
