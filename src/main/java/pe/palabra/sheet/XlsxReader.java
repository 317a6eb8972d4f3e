package pe.palabra.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** Workbooks of Excel 2007 and later; macros are not looked at. */
final class XlsxReader {

    private static final long MOST_BYTES = 400L * 1024 * 1024;

    private XlsxReader() {}

    static void read(Path file, SheetVisitor visitor) {
        try {
            refuseBomb(file);
            MergedRanges merged = MergedRanges.of(file);
            try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true))) {
                for (Sheet sheet : workbook.getSheets().toList()) {
                    if (sheet.getVisibility() == SheetVisibility.VISIBLE) {
                        read(sheet, merged.of(sheet.getName()), workbook.isDate1904(), visitor);
                    }
                }
            }
        } catch (UnreadableFile e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new UnreadableFile("El libro de Excel está dañado. Ábralo, guárdelo otra vez y súbalo.", e);
        }
    }

    private static void read(Sheet sheet, MergedCells merged, boolean date1904, SheetVisitor visitor)
            throws IOException {
        visitor.sheet(sheet.getName());
        try (Stream<Row> rows = sheet.openStream()) {
            rows.forEach(row -> {
                SortedMap<Integer, SheetCell> cells = new TreeMap<>();
                for (Cell cell : row) {
                    SheetCell read = cell == null ? null : cell(cell, date1904);
                    if (read != null) {
                        cells.put(cell.getColumnIndex(), read);
                    }
                }
                merged.fill(row.getRowNum(), cells);
                visitor.row(new SheetRow(row.getRowNum(), cells));
            });
        }
    }

    private static @Nullable SheetCell cell(Cell cell, boolean date1904) {
        Object value = cell.getValue();
        if (cell.getType() == CellType.ERROR || value == null) {
            String raw = cell.getRawValue();
            return raw == null || raw.isEmpty() ? null : CellTexts.text(raw);
        }
        if (value instanceof BigDecimal number) {
            return CellTexts.number(number, cell.getDataFormatString(), date1904);
        }
        if (value instanceof Boolean truth) {
            return SheetCell.text(truth ? "VERDADERO" : "FALSO");
        }
        return CellTexts.text(value.toString());
    }

    /** A file that unpacks to far more than any matrix is refused before it fills the memory. */
    private static void refuseBomb(Path file) throws IOException {
        long left = MOST_BYTES;
        byte[] buffer = new byte[1 << 16];
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                try (InputStream in = zip.getInputStream(entries.nextElement())) {
                    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                        left -= read;
                        if (left < 0) {
                            throw new UnreadableFile(
                                    "El libro es demasiado grande por dentro: quite hojas e imágenes.");
                        }
                    }
                }
            }
        }
    }
}
