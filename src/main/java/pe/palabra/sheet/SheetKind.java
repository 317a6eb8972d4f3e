package pe.palabra.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipFile;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The kinds of spreadsheet that are read, told by a file's content; its name does not matter. */
public enum SheetKind {
    XLSX,
    XLS,
    CSV;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final Set<String> OTHER_WORKBOOKS = Set.of("Book", "EncryptedPackage");
    private static final int HEAD = 65_536;

    /** Empty for any other kind; a damaged or protected file keeps the kind that its first bytes say. */
    public static Optional<SheetKind> of(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(HEAD);
            if (startsWith(head, ZIP)) {
                return isWorkbook(file) ? Optional.of(XLSX) : Optional.empty();
            }
            if (startsWith(head, OLE2)) {
                return isOldWorkbook(file) ? Optional.of(XLS) : Optional.empty();
            }
            return CsvEncoding.looksLikeText(head) ? Optional.of(CSV) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isWorkbook(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return XlsxPackage.isWorkbook(zip);
        } catch (IOException | IllegalArgumentException damaged) {
            return true;
        }
    }

    private static boolean isOldWorkbook(Path file) {
        try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true)) {
            return files.getRoot().getEntryNames().stream()
                    .anyMatch(name -> name.equalsIgnoreCase("Workbook") || OTHER_WORKBOOKS.contains(name));
        } catch (IOException | RuntimeException damaged) {
            return true;
        }
    }

    private static boolean startsWith(byte[] head, byte[] signature) {
        return head.length >= signature.length
                && Arrays.equals(head, 0, signature.length, signature, 0, signature.length);
    }
}
