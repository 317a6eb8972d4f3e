package pe.palabra.work.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pe.palabra.Cast;
import pe.palabra.browser.BrowserTest;
import pe.palabra.browser.Journey;
import pe.palabra.browser.Visitor;
import pe.palabra.commitment.CommitmentState;
import pe.palabra.matrix.Imports;

/** From the matrix that people have to the report of its month: issued, verified, taken along, corrected. */
@BrowserTest
class MatrixToReportJourneyTest {

    private static final Path MATRIX = Path.of("src/test/resources/matrix/matriz-setiembre.xlsx");
    private static final String REPORT = "/reportes/mensual/2026-09";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Imports imports;

    private Visitor visitor;
    private Page page;
    private boolean axe;

    @BeforeEach
    void aCommitmentThatIsClosedAlready() {
        Cast cast = new Cast(jdbc);
        cast.promise(cast.space("SUE-901", Cast.SOUTH, true), LocalDate.of(2026, 8, 20), "Mejorar la posta de Velille")
                .fact(LocalDate.of(2026, 8, 31), CommitmentState.FULFILLED, "100 %")
                .keep();
    }

    @AfterEach
    void nothingIsWorkedOnAnyMore() {
        imports.settleAll();
    }

    @Test
    void aMatrixBecomesAnIssuedReportThatIsCorrected(Journey journey) throws IOException {
        runErrand(journey.onDesktop(), true);
    }

    @Test
    void nothingOfItNeedsJavaScript(Journey journey) throws IOException {
        runErrand(journey.withoutJavaScript(), false);
    }

    private void runErrand(Visitor person, boolean withAxe) throws IOException {
        visitor = person.logInAs("ssgc");
        page = visitor.page();
        axe = withAxe;
        upload();
        decide();
        confirm();
        write();
        issue();
        open();
        take();
        correct();
    }

    private void upload() {
        visitor.open("/importaciones/nueva");
        look();
        page.locator("#archivo").setInputFiles(MATRIX);
        page.locator("#fechaCorte").fill("2026-09-30");
        press("Subir y revisar");
        page.waitForSelector("text=Al confirmar");
        assertThat(page.locator("#rechazadas tbody tr")).hasCount(1);
        assertThat(page.locator("#rechazadas")).containsText("31/02/2026");
        assertThat(page.locator("#nombres")).containsText("Min. de Salud y Bienestar");
        assertThat(page.locator("#estados")).containsText("Mejorar la posta de Velille");
        look();
    }

    private void decide() {
        page.getByLabel("Min. de Salud y Bienestar es otra").fill("MINSA");
        press("Guardar nombres y volver a leer");
        page.waitForSelector("main:has-text('Al confirmar'):not(:has(#nombres))");
        page.locator("#estados input[type=checkbox]").check();
        page.locator("#estados input[name^='motivo:']").fill("La obra tenía vicios");
        press("Guardar rectificaciones y volver a leer");
        page.waitForSelector("text=Entrará como rectificación.");
        look();
    }

    private void confirm() {
        press("Confirmar 4 filas");
        page.waitForSelector("a:has-text('Revertir…')");
        look();
        visitor.open("/compromisos?q=campañas");
        assertThat(page.locator("tbody tr")).containsText("MINSA");
    }

    private void write() {
        visitor.open("/reportes");
        follow("setiembre de 2026");
        assertThat(page.locator(".headline").first()).containsText("4 compromisos");
        look();
        follow("Escribir");
        page.locator("#texto").fill("Entraron {nuevos} compromisos y 99 esperan.");
        look();
        press("Guardar la lectura");
        assertThat(page.locator(".margin-note")).hasText("Entraron 3 compromisos y 99 esperan.");
        assertThat(page.locator("mark.odd")).hasText("99");
        assertThat(page.locator("#falta + ul")).containsText("ninguna cifra");
        assertThat(page.locator("#cuadre tbody")).containsText("cuadra");
        look();
        follow("Editar");
        page.locator("#texto").fill("Entraron {nuevos} compromisos.");
        press("Guardar la lectura");
    }

    private void issue() {
        follow("Emitir…");
        look();
        press("Emitir el reporte de setiembre de 2026");
        assertThat(page.locator(".flash")).containsText("Reporte emitido.");
        look();
        follow("Recalcular la huella con la historia");
        assertThat(page.locator(".flash.is-good")).containsText("dan la misma huella");
        look();
        follow("Volver al reporte");
    }

    private void open() {
        page.locator(".headline a").nth(1).click();
        assertThat(page.locator("h1")).hasText("3 compromisos nuevos en el mes");
        assertThat(page.locator("tbody tr")).hasCount(3);
        look();
    }

    private void take() throws IOException {
        visitor.open(REPORT);
        String fingerprint = page.locator(".hash").textContent().replace("sha256 ", "");
        try (PDDocument pdf = Loader.loadPDF(download("PDF").toFile())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("EMITIDO", "Entraron 3 compromisos.", fingerprint, Cast.SOUTH);
        }
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(download("XLSX con las filas").toFile())) {
            List<Row> summary = workbook.getFirstSheet().read();
            assertThat(summary.get(0).getCellText(0)).isEqualTo("Reporte mensual, setiembre de 2026");
            assertThat(summary.get(4).getCellText(1)).isEqualTo(fingerprint);
            assertThat(workbook.findSheet("Anexo").orElseThrow().read())
                    .extracting(row -> row.getCellText(0))
                    .containsExactly(
                            "CÓDIGO DEL COMPROMISO",
                            "MES-101-20260912-01",
                            "MES-101-20260912-02",
                            "MES-101-20260912-03",
                            "SUE-901-20260820-01");
        }
    }

    private Path download(String name) {
        if (page.locator("details:has-text('Descargar')[open]").count() == 0) {
            page.locator("summary:has-text('Descargar')").click();
        }
        return page.waitForDownload(() -> follow(name)).path();
    }

    private void correct() {
        visitor.open("/compromisos/MES-101-20260912-02");
        follow("Anular");
        page.locator("#motivo").fill("Se registró dos veces");
        press("Anular el compromiso");
        visitor.open(REPORT);
        assertThat(page.locator(".headline").first()).containsText("4 compromisos");
        follow("Corregir…");
        page.locator("#motivo").fill("Había uno repetido");
        look();
        press("Abrir la edición 2");
        assertThat(page.locator(".headline").first()).containsText("3 compromisos");
        look();
        follow("Qué cambia la edición 2");
        assertThat(page.locator("main")).containsText("0 compromisos entran, 1 sale y 0 cambian.");
        assertThat(page.locator("main")).containsText("Había uno repetido");
        look();
    }

    private void look() {
        if (axe) {
            visitor.assertAccessibleOnEveryScreen();
        }
    }

    private void press(String button) {
        page.locator("main button:has-text('" + button + "')").first().click();
    }

    private void follow(String link) {
        page.locator("main a:text-is('" + link + "')").first().click();
    }
}
