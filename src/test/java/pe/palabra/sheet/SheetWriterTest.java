package pe.palabra.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetWriterTest {

    private static final List<SheetColumn> COLUMNS =
            List.of(new SheetColumn("CASO", 12), new SheetColumn("DESCRIPCIÓN", 60), new SheetColumn("AVANCE", 10));

    @TempDir
    private Path folder;

    private static void rows(SheetWriter writer) throws IOException {
        try (writer) {
            writer.row(Arrays.asList("SUC-061", "=HYPERLINK(\"http://x\";\"18\")", null));
            writer.row(Arrays.asList("SUC-062", "dos, \"tres\"\ny cuatro", "-"));
            writer.row(Arrays.asList("@x", "\tcon sangría", "+1"));
        }
    }

    @Test
    void aCsvHasItsMarkCommasQuotesAndNoFormula() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        rows(SheetWriter.csv(bytes, COLUMNS));
        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFCASO,DESCRIPCIÓN,AVANCE\r\n"
                        + "SUC-061,\"'=HYPERLINK(\"\"http://x\"\";\"\"18\"\")\",\r\n"
                        + "SUC-062,\"dos, \"\"tres\"\"\ny cuatro\",'-\r\n"
                        + "'@x,\"'\tcon sangría\",'+1\r\n");
    }

    @Test
    void whatACsvHoldsComesBackAsItWas() throws IOException {
        Path file = folder.resolve("salida.csv");
        rows(SheetWriter.csv(Files.newOutputStream(file), COLUMNS));
        assertThat(Seen.of(file).subList(1, 4))
                .containsExactly(
                        "CSV!2 A=SUC-061 B==HYPERLINK(\"http://x\";\"18\")",
                        "CSV!3 A=SUC-062 B=dos, \"tres\"\ny cuatro C=-",
                        "CSV!4 A=@x B=con sangría C=+1");
    }

    @Test
    void anXlsxHasTextCellsAHeaderThatStaysAndWidths() throws IOException {
        Path file = folder.resolve("salida.xlsx");
        rows(SheetWriter.xlsx(Files.newOutputStream(file), "Compromisos", COLUMNS));
        try (InputStream in = Files.newInputStream(file);
                ReadableWorkbook workbook = new ReadableWorkbook(in)) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSize(4);
            assertThat(rows.get(1).getCell(1))
                    .returns(CellType.STRING, Cell::getType)
                    .returns("=HYPERLINK(\"http://x\";\"18\")", Cell::getText);
        }
        String xml = sheet(file);
        assertThat(xml).contains("state=\"frozen\"").contains("<cols>").doesNotContain("<f>");
        assertThat(Seen.of(file)).element(2).isEqualTo("Compromisos!3 A=SUC-062 B=dos, \"tres\"\ny cuatro C=-");
    }

    @Test
    void whatAnXlsxCannotHoldIsLeftOut() throws IOException {
        Path file = folder.resolve("salida.xlsx");
        try (SheetWriter writer = SheetWriter.xlsx(Files.newOutputStream(file), "Compromisos", COLUMNS)) {
            writer.row(List.of("a\u0001b", "x".repeat(40_000), "😀"));
        }
        assertThat(Seen.of(file)).element(1).isEqualTo("Compromisos!2 A=ab B=" + "x".repeat(32_767) + " C=😀");
    }

    private static String sheet(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream part = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
            return new String(part.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
