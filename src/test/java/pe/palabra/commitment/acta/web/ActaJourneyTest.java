package pe.palabra.commitment.acta.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pe.palabra.Cast;
import pe.palabra.browser.BrowserTest;
import pe.palabra.browser.Journey;
import pe.palabra.browser.Visitor;

@BrowserTest
class ActaJourneyTest {

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void aSpaceWithAnActa() {
        Cast cast = new Cast(jdbc);
        Cast.Space velille = cast.space("CMS-915", Cast.CORRIDOR, true, "Mesa de Velille");
        cast.promise(velille, LocalDate.of(2026, 9, 12), "Electrificar tres anexos")
                .keep();
    }

    @Test
    void anActaIsRegisteredAtADeskAndReadOnAPhone(Journey journey) {
        Visitor desk = journey.onDesktop().logInAs("ssgc");
        desk.open("/actas");
        desk.assertAccessible();
        register(desk, true);
        fulfil(desk, true);
        Visitor phone = journey.onPhone().logInAs("ssgc");
        phone.open("/actas");
        phone.assertAccessible();
        phone.page().locator("tbody a").first().click();
        assertThat(phone.page().locator("h1")).hasText("Acta del 30/10/2026");
        phone.assertAccessible();
        phone.open("/actas/nueva");
        phone.assertAccessible();
        phone.page().getByText("Mesa de Velille").click();
        phone.assertAccessible();
    }

    @Test
    void nothingOfItNeedsJavaScript(Journey journey) {
        Visitor visitor = journey.withoutJavaScript().logInAs("ssgc");
        register(visitor, false);
        fulfil(visitor, false);
    }

    private static void register(Visitor visitor, boolean axe) {
        Page page = visitor.page();
        visitor.open("/actas/nueva");
        page.getByText("Mesa de Velille").click();
        fill(page, "date", "30/10/2026");
        fill(page, "place", "Velille, Chumbivilcas");
        page.locator("#modality").selectOption("IN_PERSON");
        fill(page, "participants", "MTC\nComunidades de Velille");
        page.locator("#files")
                .setInputFiles(new FilePayload("acta-velille.pdf", "application/pdf", "%PDF-1.7 acta".getBytes()));
        for (int i = 0; i < 3; i++) {
            line(page, i, "description", "Asfaltar el tramo " + (i + 1) + " de la vía a Velille");
        }
        fill(page, "petitions[0].text", "Un puesto de salud");
        fill(page, "petitions[0].petitioner", "Comunidad de Velille");
        press(page, "Añadir fila");
        line(page, 3, "due", "pronto");
        press(page, "Revisar y registrar");
        assertThat(page.locator(".error-summary li")).hasCount(2);
        check(visitor, axe);
        line(page, 3, "due", "");
        press(page, "Revisar y registrar");
        assertThat(page.locator("h1")).hasText("Revise antes de registrar");
        assertThat(page.getByText("acta-velille.pdf")).isVisible();
        check(visitor, axe);
        press(page, "Seguir editando");
        line(page, 0, "due", "30/06/2027");
        press(page, "Revisar y registrar");
        press(page, "Registrar acta y 3 compromisos");
        assertThat(page).hasURL(Pattern.compile(".*/actas/\\d+"));
        assertThat(page.locator("tbody").first().locator("tr")).hasCount(3);
        assertThat(page.getByText("CMS-915-20261030-03")).isVisible();
        assertThat(page.getByText("Un puesto de salud")).isVisible();
        check(visitor, axe);
    }

    /** From the acta's page: what was promised is begun, then fulfilled, and the month's draft says so. */
    private static void fulfil(Visitor visitor, boolean axe) {
        Page page = visitor.page();
        page.getByText("CMS-915-20261030-01").click();
        check(visitor, axe);
        page.locator(".can a", new Page.LocatorOptions().setHasText("En proceso"))
                .click();
        fill(page, "fecha", "2026-10-30");
        page.locator("form .btn-primary").click();
        assertThat(page.locator(".error-summary")).containsText("hizo");
        check(visitor, axe);
        fill(page, "hecho", "Se aprobó el expediente técnico.");
        page.locator("form .btn-primary").click();
        page.getByText("Cerrar como Cumplido").click();
        fill(page, "fecha", "2026-10-31");
        fill(page, "hecho", "Se entregó el tramo.");
        fill(page, "documento", "Acta de recepción 014-2026");
        page.locator("#conformidad input[value=conforme]").check();
        page.locator("form .btn-primary").click();
        assertThat(page.locator(".timeline")).containsText("Acta de recepción 014-2026");
        assertThat(page.locator(".timeline")).containsText("Se aprobó el expediente técnico.");
        check(visitor, axe);
        visitor.open("/reportes/mensual/2026-10");
        assertThat(page.locator(".headline").first()).containsText("3 nuevos");
        check(visitor, axe);
        page.locator(".headline a").nth(2).click();
        assertThat(page.locator("h1")).hasText("1 compromiso cerrado en el mes");
        assertThat(page.locator("tbody")).containsText("CMS-915-20261030-01");
        assertThat(page.locator("tbody")).containsText("Cumplido");
        check(visitor, axe);
    }

    private static void press(Page page, String button) {
        page.getByText(button, new Page.GetByTextOptions().setExact(true))
                .first()
                .press("Enter");
    }

    private static void check(Visitor visitor, boolean axe) {
        if (axe) {
            visitor.assertAccessibleOnEveryScreen();
        }
    }

    private static void fill(Page page, String id, String value) {
        page.locator("[id='" + id + "']").fill(value);
    }

    private static void line(Page page, int at, String field, String value) {
        page.locator("[name='lines[" + at + "]." + field + "']").fill(value);
    }

    @Test
    void aCaseAndItsSpaceAreRegisteredAndDetermined(Journey journey) {
        Visitor visitor = journey.onPhone().logInAs("ssgc");
        Page page = visitor.page();
        visitor.open("/casos/nuevo");
        visitor.assertAccessible();
        fill(page, "code", "CMS-916");
        fill(page, "name", "Polvo en la vía");
        page.locator("#unit").selectOption(Cast.CORRIDOR);
        page.locator("main .btn-primary").click();
        assertThat(page.locator("h1")).hasText("Polvo en la vía");
        page.getByText("Registrar espacio").click();
        fill(page, "name", "Mesa del polvo");
        fill(page, "kind", "Mesa de diálogo");
        page.locator("#sgsd").check();
        visitor.assertAccessible();
        page.locator("main .btn-primary").click();
        assertThat(page.getByText("Nadie determinó su clase")).isVisible();
        visitor.assertAccessible();
        page.getByText("Determinar la clase").click();
        page.locator("#spaceClass").check();
        fill(page, "date", "01/10/2026");
        page.locator("#ground").check();
        fill(page, "document", "Informe 12-2026");
        page.locator("main .btn-primary").click();
        assertThat(page.locator(".error-summary a")).hasAttribute("href", "#reason");
        visitor.assertAccessible();
        fill(page, "reason", "Anuncio de paro");
        page.locator("main .btn-primary").click();
        assertThat(page.getByText("Anuncio de paro")).isVisible();
        visitor.assertAccessible();
        visitor.open("/casos/CMS-916");
        assertThat(page.getByText("Mesa del polvo: priorizado")).isVisible();
        visitor.assertAccessible();
    }
}
