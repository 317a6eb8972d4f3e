package pe.palabra.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;

/** Reads the visible sheets of the old binary .xls, which is held whole in memory and therefore bounded. */
final class XlsReader {

    private static final long MOST_BYTES = 12L << 20;

    private final CellValues values;

    private XlsReader(CellValues values) {
        this.values = values;
    }

    static void read(Path file, SheetHandler handler) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new UnreadableFile("sheet.xls-too-big", "12");
            }
            try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true);
                    HSSFWorkbook workbook = new HSSFWorkbook(files, false)) {
                boolean since1904 = workbook.getInternalWorkbook().isUsing1904DateWindowing();
                new XlsReader(new CellValues(since1904)).read(workbook, handler);
            }
        } catch (EncryptedDocumentException e) {
            throw new UnreadableFile("sheet.password");
        } catch (OldExcelFormatException e) {
            throw new UnreadableFile("sheet.old-excel");
        } catch (IOException e) {
            throw UnreadableFile.damaged(e);
        }
    }

    private void read(HSSFWorkbook workbook, SheetHandler handler) {
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            if (!workbook.isSheetHidden(i) && !workbook.isSheetVeryHidden(i)) {
                read(workbook.getSheetAt(i), handler);
            }
        }
    }

    private void read(HSSFSheet sheet, SheetHandler handler) {
        MergedCells merges = new MergedCells(sheet.getMergedRegions().stream()
                .map(range -> new MergedRange(
                        range.getFirstRow() + 1, range.getFirstColumn(), range.getLastRow() + 1, range.getLastColumn()))
                .toList());
        handler.sheet(sheet.getSheetName());
        for (int number = sheet.getFirstRowNum(); number >= 0 && number <= sheet.getLastRowNum(); number++) {
            HSSFRow row = sheet.getRow(number);
            if (row != null && row.getLastCellNum() > 0) {
                SheetRow seen = new SheetRow(number + 1, merges.apply(number + 1, cells(row)));
                if (seen.hasOwnContent() && !handler.row(seen)) {
                    return;
                }
            }
        }
    }

    private @Nullable SheetCell[] cells(HSSFRow row) {
        @Nullable SheetCell[] cells = new SheetCell[row.getLastCellNum()];
        row.cellIterator().forEachRemaining(cell -> cells[cell.getColumnIndex()] = value((HSSFCell) cell));
        return cells;
    }

    private @Nullable SheetCell value(HSSFCell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> CellValues.text(cell.getRichStringCellValue().getString());
            case NUMERIC -> values.number(cell.getNumericCellValue(), format(cell));
            case BOOLEAN -> CellValues.bool(cell.getBooleanCellValue());
            case ERROR ->
                CellValues.error(
                        FormulaError.isValidCode(cell.getErrorCellValue())
                                ? FormulaError.forInt(cell.getErrorCellValue()).getString()
                                : "#N/A");
            case BLANK, FORMULA, _NONE -> null;
        };
    }

    private static CellFormat format(HSSFCell cell) {
        String code = cell.getCellStyle().getDataFormatString();
        return CellFormat.of(cell.getCellStyle().getDataFormat(), code == null ? "" : code);
    }
}
