package pe.palabra.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pe.palabra.sheet.TestWorkbook.number;
import static pe.palabra.sheet.TestWorkbook.row;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxReaderTest {

    @TempDir
    private Path folder;

    private List<String> read(TestWorkbook workbook) {
        return Seen.of(workbook.write(folder.resolve("libro.xlsx")));
    }

    @Test
    void rowsKeepTheNumberThatTheSpreadsheetShowsAlsoWhereEmptyOnesAreMissing() {
        assertThat(read(new TestWorkbook().sheet("Hoja", row(2, "a") + row(3, " ") + row(7, null, "b"))))
                .containsExactly("Hoja!2 A=a", "Hoja!7 B=b");
    }

    @Test
    void rowsAndCellsWithoutReferencesStandOneAfterTheOther() {
        assertThat(read(new TestWorkbook()
                        .sheet("Hoja", "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>")))
                .containsExactly("Hoja!1 A=NUMBER:1 B=NUMBER:2", "Hoja!2 A=NUMBER:3");
    }

    @Test
    void hiddenAndVeryHiddenSheetsAreNotReadHiddenRowsAre() {
        assertThat(read(new TestWorkbook()
                        .hidden("Oculta", "hidden", row(1, "no"))
                        .hidden("Muy oculta", "veryHidden", row(1, "no"))
                        .sheet("Vista", "<row r=\"1\" hidden=\"1\"><c r=\"A1\"><v>5</v></c></row>")))
                .containsExactly("Vista!1 A=NUMBER:5");
    }

    @Test
    void numbersHaveNoNoiseAndPercentagesTheirSign() {
        assertThat(read(new TestWorkbook()
                        .styles(0, 9, "0.0%")
                        .sheet(
                                "Hoja",
                                row(
                                        1,
                                        number("A1", 0, "0.35000000000000003"),
                                        number("B1", 0, "2331857.0"),
                                        number("C1", 1, "0.35"),
                                        number("D1", 2, "0.352"),
                                        number("E1", 0, "2.331857E6")))))
                .containsExactly("Hoja!1 A=NUMBER:0.35 B=NUMBER:2331857 C=NUMBER:35% D=NUMBER:35.2% E=NUMBER:2331857");
    }

    @Test
    void aNumberWithADateStyleIsADateAlsoSince1904() {
        String cells = row(
                1,
                number("A1", 1, "44521"),
                number("B1", 2, "44521.75"),
                number("C1", 3, "44501"),
                number("D1", 4, "0.5"),
                number("E1", 5, "44521"));
        Object[] styles = {0, 14, "[$-280A]dd/mm/yyyy;@", "mmm-yy", 20, "#,##0 &quot;días&quot;"};
        assertThat(read(new TestWorkbook().styles(styles).sheet("Hoja", cells)))
                .containsExactly("Hoja!1 A=DATE:21/11/2021 B=DATE:21/11/2021 C=11/2021 D=NUMBER:0.5 E=NUMBER:44521");
        assertThat(read(new TestWorkbook().styles(styles).since1904().sheet("Hoja", row(1, number("A1", 1, "43059")))))
                .containsExactly("Hoja!1 A=DATE:21/11/2021");
    }

    @Test
    void textsMayBeSharedRichWithHintsEscapedOrFullOfCharactersNobodySees() {
        assertThat(read(new TestWorkbook()
                        .sharedStrings(
                                "<si><r><t>Com</t></r><r><t xml:space=\"preserve\">pro </t></r><rPh><t>x</t></rPh></si>"
                                        + "<si><t>dos_x000D_&#10;líneas</t></si>")
                        .sheet(
                                "Hoja",
                                "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c>"
                                        + TestWorkbook.text("C1", "\u00A0MIN\u200BSA\uFEFF ") + "</row>")))
                .containsExactly("Hoja!1 A=Compro B=dos\nlíneas C=MINSA");
    }

    @Test
    void ofAFormulaItsValueIsReadAndOneWithoutIsAnError() {
        assertThat(read(new TestWorkbook()
                        .sheet(
                                "Hoja",
                                "<row r=\"1\"><c r=\"A1\" t=\"str\"><f>A2</f><v>SUC-061</v></c>"
                                        + "<c r=\"B1\"><f>1+1</f><v>2</v></c><c r=\"C1\"><f>SUM(A2)</f></c>"
                                        + "<c r=\"D1\" t=\"e\"><v>#N/A</v></c><c r=\"E1\" t=\"b\"><v>1</v></c>"
                                        + "<c r=\"F1\" t=\"d\"><v>2021-11-21T00:00:00</v></c></row>")))
                .containsExactly(
                        "Hoja!1 A=SUC-061 B=NUMBER:2 C=ERROR:=SUM(A2) D=ERROR:#N/A E=BOOLEAN:VERDADERO F=DATE:21/11/2021");
    }

    @Test
    void aMergedValueStandsInAllItsRowsInTheFirstColumnOnly() {
        assertThat(read(new TestWorkbook()
                        .sheet(
                                "Hoja",
                                row(1, "band", "hidden", "x", "after")
                                        + row(2, "a", "caso", "b", "c")
                                        + row(3, "a", null, "d")
                                        + row(5, "z"),
                                "A1:C1",
                                "B2:C5")))
                .containsExactly(
                        "Hoja!1 A=band D=after", "Hoja!2 A=a B=caso D=c", "Hoja!3 A=a B=caso^", "Hoja!5 A=z B=caso^");
    }

    @Test
    void aLeadingApostropheBeforeWhatLooksLikeAFormulaIsTakenAway() {
        assertThat(read(new TestWorkbook().sheet("Hoja", row(1, "'=1+1", "'2331857", "'+1"))))
                .containsExactly("Hoja!1 A==1+1 B='2331857 C=+1");
    }

    @Test
    void aDamagedOrProtectedOrOtherFileIsRefused() throws IOException {
        Path whole = new TestWorkbook().sheet("Hoja", row(1, "a")).write(folder.resolve("libro.xlsx"));
        byte[] bytes = Files.readAllBytes(whole);
        refused("sheet.damaged", Arrays.copyOf(bytes, bytes.length / 2));
        refused("sheet.other-kind", "%PDF-1.7 …".getBytes());
        refused("sheet.other-kind", "<html><table>".getBytes());
        refused("sheet.other-kind", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2});
        refused("sheet.other-kind", new byte[0]);
        refused("sheet.other-kind", zipped("word/document.xml"));
        refused("sheet.other-kind", zipped("xl/workbook.bin"));
        assertThatThrownBy(() -> read(new TestWorkbook().sheet("Hoja", "<row><c><v>1</c></row>")))
                .isInstanceOfSatisfying(
                        UnreadableFile.class, e -> assertThat(e.key()).isEqualTo("sheet.damaged"));
    }

    private static byte[] zipped(String part) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(part));
        }
        return bytes.toByteArray();
    }

    private void refused(String key, byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("otro"), content);
        assertThatThrownBy(() -> Seen.of(file))
                .isInstanceOfSatisfying(
                        UnreadableFile.class, e -> assertThat(e.key()).isEqualTo(key));
    }

    @Test
    void aZipBombStopsUnfolding() {
        String bomb = " ".repeat(1 << 20).repeat(320);
        Path file = new TestWorkbook().sheet("Hoja", row(1, "a") + bomb).write(folder.resolve("bomba.xlsx"));
        assertThatThrownBy(() -> Seen.of(file))
                .isInstanceOfSatisfying(
                        UnreadableFile.class, e -> assertThat(e.key()).isEqualTo("sheet.too-big"));
    }

    @Test
    void theSampleShowsItsVisibleSheets() {
        List<String> seen = Seen.of(Path.of("src/test/resources/matrix/matriz-sucia-a.xlsx"));
        assertThat(seen).hasSize(2 + 4 + 24);
        assertThat(seen.get(5)).startsWith("BASE 2022!4 A=N° B=Cod. de caso");
        assertThat(seen).anyMatch(line -> line.startsWith("BASE 2022!13 A=NUMBER:7 B=SUC-061^ C=DATE:21/11/2021"));
        assertThat(seen).contains("BASE 2022!16 B=UT SURESTE");
    }
}
