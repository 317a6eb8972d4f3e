package pe.palabra.matrix.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pe.palabra.browser.BrowserTest;
import pe.palabra.browser.Journey;
import pe.palabra.browser.Visitor;
import pe.palabra.matrix.Imports;

@BrowserTest
class ImportJourneyTest {

    private static final String DIRTY = "/matrix/matriz-sucia-a.xlsx";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Imports imports;

    @AfterEach
    void nothingIsWorkedOnAnyMore() {
        imports.settleAll();
    }

    private void upload(Visitor visitor, String name, byte[] content) {
        Page page = visitor.page();
        visitor.open("/importaciones/nueva");
        page.locator("#archivo").setInputFiles(new FilePayload(name, "application/octet-stream", content));
        page.locator("#fechaCorte").fill("2026-08-31");
        page.locator("text=Subir y revisar").click();
    }

    private static void click(Page page, String button) {
        page.locator("main button:has-text('" + button + "')").click();
    }

    private byte[] dirty() throws IOException {
        return getClass().getResourceAsStream(DIRTY).readAllBytes();
    }

    private long registered() {
        return jdbc.sql("select count(*) from commitment where annulled_entry_id is null")
                .query(Long.class)
                .single();
    }

    @Test
    void aMatrixIsUploadedReviewedConfirmedAndTakenBack(Journey journey) throws IOException {
        Visitor analyst = journey.onDesktop().logInAs("ssgc");
        Page page = analyst.page();
        upload(analyst, "sucia.xlsx", dirty());
        page.waitForSelector("text=Al confirmar");
        analyst.assertAccessible();
        assertThat(registered()).isZero();
        click(page, "Confirmar");
        page.waitForSelector("a:has-text('Revertir…')");
        analyst.assertAccessible();
        assertThat(registered()).isPositive();
        page.locator("a:has-text('Revertir…')").click();
        analyst.assertAccessible();
        click(page, "Revertir la importación");
        page.waitForSelector("text=Importación revertida");
        assertThat(registered()).isZero();
    }

    @Test
    void itWorksWithoutJavaScript(Journey journey) throws IOException {
        Visitor analyst = journey.withoutJavaScript().logInAs("ssgc");
        Page page = analyst.page();
        upload(analyst, "sucia.xlsx", dirty());
        page.waitForSelector("text=Al confirmar");
        click(page, "Confirmar");
        page.waitForSelector("a:has-text('Revertir…')");
        assertThat(registered()).isPositive();
    }

    @Test
    void aHeadingThatNobodyKnowsIsExplainedOnce(Journey journey) {
        Visitor analyst = journey.onDesktop().logInAs("ssgc");
        Page page = analyst.page();
        String csv = "Caso,Fecha del acta,Lo que se pactó,UT,Cómo va,Responsable\n"
                + "SUC-061,21/11/2021,Construir un puente,UT Sureste,En proceso,MINSA\n"
                + "SUC-061,21/11/2021,Brindar talleres,UT Sureste,Cumplido,MINSA\n";
        upload(analyst, "propia.csv", csv.getBytes(StandardCharsets.UTF_8));
        page.waitForSelector("text=Encabezados por reconocer");
        analyst.assertAccessible();
        page.locator("select[name='columna:Lo que se pactó']").selectOption("DESCRIPTION");
        page.locator("select[name='columna:Cómo va']").selectOption("STATE");
        click(page, "Guardar encabezados");
        page.waitForSelector("text=Confirmar 2 filas");
        upload(analyst, "otra.csv", csv.getBytes(StandardCharsets.UTF_8));
        page.waitForSelector("text=Confirmar 2 filas");
    }

    @Test
    void everyPageIsAccessibleOnAPhone(Journey journey) throws IOException {
        Visitor analyst = journey.onPhone().logInAs("ssgc");
        Page page = analyst.page();
        analyst.open("/importaciones");
        analyst.assertAccessible();
        upload(analyst, "sucia.xlsx", dirty());
        page.waitForSelector("text=Al confirmar");
        analyst.assertAccessible();
        String preview = page.url();
        for (String list : new String[] {"/filas/nuevas", "/filas/cambian", "/rechazadas", "/ausentes"}) {
            analyst.open(preview.substring(preview.indexOf("/importaciones")) + list);
            analyst.assertAccessible();
        }
        analyst.open("/importaciones");
        analyst.assertAccessible();
        analyst.open("/importaciones/nueva");
        page.locator("text=Subir y revisar").click();
        page.waitForSelector("text=Elija el archivo");
        analyst.assertAccessible();
    }
}
