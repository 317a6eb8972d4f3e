package pe.palabra.sheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** Workbooks of Excel 97 to 2003. */
final class XlsReader {

    private XlsReader() {}

    static void read(Path file, SheetVisitor visitor) {
        try (POIFSFileSystem system = new POIFSFileSystem(file.toFile(), true);
                HSSFWorkbook workbook = new HSSFWorkbook(system)) {
            boolean date1904 = workbook.getInternalWorkbook().isUsing1904DateWindowing();
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                if (!workbook.isSheetHidden(i) && !workbook.isSheetVeryHidden(i)) {
                    read(workbook.getSheetAt(i), date1904, visitor);
                }
            }
        } catch (UnreadableFile e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new UnreadableFile("El libro de Excel está dañado. Guárdelo como .xlsx y vuelva a subirlo.", e);
        }
    }

    private static void read(Sheet sheet, boolean date1904, SheetVisitor visitor) {
        visitor.sheet(sheet.getSheetName());
        MergedCells merged = new MergedCells();
        for (CellRangeAddress range : sheet.getMergedRegions()) {
            merged.add(new MergedCells.Range(
                    range.getFirstRow() + 1, range.getLastRow() + 1, range.getFirstColumn(), range.getLastColumn()));
        }
        for (Row row : sheet) {
            SortedMap<Integer, SheetCell> cells = new TreeMap<>();
            for (Cell cell : row) {
                SheetCell read = cell(cell, date1904);
                if (read != null) {
                    cells.put(cell.getColumnIndex(), read);
                }
            }
            merged.fill(row.getRowNum() + 1, cells);
            visitor.row(new SheetRow(row.getRowNum() + 1, cells));
        }
    }

    private static @Nullable SheetCell cell(Cell cell, boolean date1904) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC ->
                CellTexts.number(
                        BigDecimal.valueOf(cell.getNumericCellValue()),
                        cell.getCellStyle().getDataFormatString(),
                        date1904);
            case STRING -> CellTexts.text(cell.getStringCellValue());
            case BOOLEAN -> SheetCell.text(cell.getBooleanCellValue() ? "VERDADERO" : "FALSO");
            case ERROR ->
                new SheetCell(
                        SheetCell.Kind.ERROR,
                        FormulaError.forInt(cell.getErrorCellValue()).getString(),
                        null);
            default -> null;
        };
    }
}
