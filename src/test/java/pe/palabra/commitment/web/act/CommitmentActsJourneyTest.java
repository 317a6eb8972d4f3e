package pe.palabra.commitment.web.act;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pe.palabra.browser.BrowserTest;
import pe.palabra.browser.Journey;
import pe.palabra.browser.Visitor;
import pe.palabra.commitment.CommitmentState;
import pe.palabra.commitment.list.Scene;

@BrowserTest
class CommitmentActsJourneyTest {

    private static final FilePayload ACTA = new FilePayload(
            "acta-recepcion.pdf", "application/pdf", "%PDF-1.4 acta".getBytes(StandardCharsets.US_ASCII));

    @Autowired
    private JdbcClient jdbc;

    private static void click(Page page, String text) {
        page.getByText(text, new Page.GetByTextOptions().setExact(true)).first().click();
    }

    @Test
    void anAnalystFindsACommitmentAndClosesItWithEvidenceWithoutJavaScript(Journey journey) {
        new Scene(jdbc);
        Visitor visitor = journey.withoutJavaScript().logInAs("ssgc");
        Page page = visitor.page();
        visitor.open("/compromisos?q=puente");
        page.locator("tbody a").first().click();
        click(page, "Cerrar como Cumplido");
        page.locator("#hecho").fill("Recepción de obra sin observaciones.");
        click(page, "No conforme");
        page.locator("form button.btn-primary").click();
        assertThat(page.title()).startsWith("Error: Cerrar como Cumplido");
        assertThat(page.locator("#hecho").inputValue()).isEqualTo("Recepción de obra sin observaciones.");
        page.locator("#archivo").setInputFiles(ACTA);
        page.locator("form button.btn-primary").click();
        assertThat(page.locator(".flash.is-good").textContent()).contains("Cumplido");
        assertThat(page.locator(".timeline").textContent())
                .contains("Recepción de obra sin observaciones.", "Contraparte: no conforme.", "acta-recepcion.pdf");
    }

    @Test
    void aCommitmentFoundAmongManyIsFulfilledWhileSomebodyElseWritesOfIt(Journey journey) {
        Scene scene = new Scene(jdbc);
        for (int i = 0; i < 52; i++) {
            scene.cast
                    .promise(scene.south, Scene.day(2023, 3, 1), "Construir el reservorio " + i)
                    .fact(Scene.day(2026, 8, 31), CommitmentState.IN_PROGRESS, "60 %")
                    .keep();
        }
        Visitor first = journey.onDesktop().logInAs("ssgc");
        Visitor second = journey.onPhone().logInAs("ssgd");
        String address = find(first);
        second.open(address + "/avance");
        close(first);
        tell(second.page(), "80 %", "Se ensayó el vertedero.");
        assertThat(second.page().locator(".versus").textContent()).contains("100 %", "80 %", "Se ensayó el vertedero.");
        second.assertAccessibleOnEveryScreen();
        second.page().locator(".versus label:has-text('100 %') input").check();
        click(second.page(), "Guardar lo elegido");
        assertThat(second.page().locator(".timeline").textContent())
                .contains("Recepción de obra.", "acta-recepcion.pdf", "Se ensayó el vertedero.");
        assertThat(second.page().locator("main").textContent()).contains("Cumplido");
        second.assertAccessibleOnEveryScreen();
    }

    /** Filters stay through the pages of a list, to one of its commitments, and back; answers where that one is. */
    private static String find(Visitor visitor) {
        Page page = visitor.page();
        visitor.open("/compromisos");
        page.locator("#filtros input[value='UT Sureste']").check();
        page.locator("#f-q").fill("reservorio");
        page.locator("#filtros button").first().click();
        page.locator(".pager a[rel=next]").click();
        assertThat(page.locator("tbody tr").count()).isEqualTo(2);
        visitor.assertAccessibleOnEveryScreen();
        String list = page.url();
        page.locator("tbody .code a").last().click();
        String code = page.locator(".head .code").textContent();
        page.locator(".crumbs a").first().click();
        assertThat(page.url()).isEqualTo(list);
        assertThat(page.locator(".chips").textContent()).contains("UT Sureste", "reservorio");
        page.locator("tbody .code a").last().click();
        return "/compromisos/" + code;
    }

    private static void close(Visitor visitor) {
        Page page = visitor.page();
        click(page, "Cerrar como Cumplido");
        page.locator("#hecho").fill("Recepción de obra.");
        page.locator("#avance").fill("100 %");
        page.locator("#archivo").setInputFiles(ACTA);
        page.getByLabel("Conforme", new Page.GetByLabelOptions().setExact(true)).check();
        visitor.assertAccessibleOnEveryScreen();
        page.locator("form button.btn-primary").click();
        assertThat(page.locator(".flash.is-good").textContent()).contains("Cumplido");
        assertThat(page.locator(".timeline").textContent()).contains("Recepción de obra.", "acta-recepcion.pdf");
        visitor.assertAccessibleOnEveryScreen();
    }

    @Test
    void twoPeopleOnOneCommitmentLoseNothing(Journey journey) {
        Scene scene = new Scene(jdbc);
        Visitor first = journey.onDesktop().logInAs("ssgc");
        Visitor second = journey.onPhone().logInAs("ssgd");
        first.open("/compromisos/" + scene.clinic + "/avance");
        second.open("/compromisos/" + scene.clinic + "/avance");
        first.assertAccessible();
        second.assertAccessible();
        tell(first.page(), "30 %", "Se ubicó a 14 de 20 titulares.");
        tell(second.page(), "35 %", "Se firmó el convenio.");
        assertThat(second.page().locator("h1").textContent()).isEqualTo("Dos personas cambiaron este compromiso");
        second.assertAccessible();
        click(second.page(), "Guardar lo elegido");
        assertThat(second.page().locator(".timeline").textContent())
                .contains("30 %", "35 %", "Se ubicó a 14 de 20 titulares.", "Se firmó el convenio.");
        second.assertAccessible();
    }

    private static void tell(Page page, String progress, String done) {
        page.locator("#avance").fill(progress);
        page.locator("#hecho").fill(done);
        page.locator("form button.btn-primary").click();
    }
}
