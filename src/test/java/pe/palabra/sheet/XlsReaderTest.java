package pe.palabra.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsReaderTest {

    @TempDir
    private Path folder;

    @Test
    void anOldWorkbookIsReadLikeANewOne() throws IOException {
        Path file = folder.resolve("viejo.xls");
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet("Oculta").createRow(0).createCell(0).setCellValue("no");
            HSSFSheet sheet = workbook.createSheet("Base");
            workbook.setActiveSheet(1);
            workbook.setSheetVisibility(0, SheetVisibility.HIDDEN);
            fill(workbook, sheet);
            write(file, workbook);
        }
        assertThat(Seen.of(file))
                .containsExactly(
                        "Base!3 A=SUC-061 B=DATE:21/11/2021 C=NUMBER:35% D=NUMBER:2331857 E=ERROR:#N/A F=BOOLEAN:FALSO",
                        "Base!4 A=SUC-061^ B=NUMBER:2");
    }

    private static void fill(HSSFWorkbook workbook, HSSFSheet sheet) {
        HSSFRow row = sheet.createRow(2);
        row.createCell(0).setCellValue("SUC-061");
        row.createCell(1).setCellValue(LocalDate.of(2021, 11, 21));
        row.getCell(1).setCellStyle(style(workbook, "dd/mm/yyyy"));
        row.createCell(2).setCellValue(0.35);
        row.getCell(2).setCellStyle(style(workbook, "0%"));
        row.createCell(3).setCellValue(2331857);
        row.createCell(4).setCellErrorValue(FormulaError.NA);
        row.createCell(5).setCellValue(false);
        row.createCell(6).setCellValue("  ");
        HSSFCell formula = sheet.createRow(3).createCell(1);
        formula.setCellFormula("1+1");
        formula.setCellValue(2);
        sheet.addMergedRegion(new CellRangeAddress(2, 3, 0, 0));
    }

    private static HSSFCellStyle style(HSSFWorkbook workbook, String format) {
        HSSFCellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private static void write(Path file, HSSFWorkbook workbook) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
    }

    @Test
    void aWorkbookWithAPasswordIsRefusedAndSoIsAnotherOfficeFile() throws IOException {
        refused("sheet.password", "EncryptedPackage");
        refused("sheet.other-kind", "WordDocument");
    }

    private void refused(String key, String entry) throws IOException {
        Path file = folder.resolve(entry);
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), entry);
            try (OutputStream out = Files.newOutputStream(file)) {
                files.writeFilesystem(out);
            }
        }
        assertThatThrownBy(() -> Seen.of(file))
                .isInstanceOfSatisfying(
                        UnreadableFile.class, e -> assertThat(e.key()).isEqualTo(key));
    }
}
