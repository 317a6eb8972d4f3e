package pe.palabra.commitment.acta.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pe.palabra.Cast;
import pe.palabra.browser.BrowserTest;
import pe.palabra.browser.Journey;
import pe.palabra.browser.Visitor;

@BrowserTest
class AddendumJourneyTest {

    @Autowired
    private JdbcClient jdbc;

    private String code;

    @BeforeEach
    void anActa() {
        Cast cast = new Cast(jdbc);
        Cast.Space velille = cast.space("CMS-915", Cast.CORRIDOR, true, "Mesa de Velille");
        code = cast.promise(velille, LocalDate.of(2026, 6, 15), "Electrificar tres anexos")
                .due(LocalDate.of(2026, 10, 31))
                .keep();
    }

    @Test
    void anAdendaGivesTimeAndAnAnnulledOneTakesItBack(Journey journey) {
        Visitor desk = journey.onDesktop().logInAs("ssgc");
        Page page = desk.page();
        desk.open("/compromisos/" + code);
        press(page, "Registrar una adenda");
        assertThat(page.locator("h1")).hasText("Registrar una adenda");
        desk.assertAccessible();
        page.locator("#date").fill("14/06/2026");
        page.locator("#summary").fill("Se amplía el plazo por las lluvias");
        page.locator("#files")
                .setInputFiles(new FilePayload("adenda.pdf", "application/pdf", "%PDF-1.7 adenda".getBytes()));
        press(page, "Registrar la adenda");
        assertThat(page.locator(".error-summary li")).hasCount(2);
        assertThat(page.getByText("adenda.pdf")).isVisible();
        desk.assertAccessible();
        page.locator("#date").fill("02/11/2026");
        page.locator("[id='lines[0].due']").fill("31/03/2027");
        press(page, "Registrar la adenda");
        assertThat(page.locator(".flash")).containsText("La adenda quedó registrada");
        desk.assertAccessible();

        Visitor phone = journey.onPhone().logInAs("ssgc");
        phone.open("/compromisos/" + code);
        assertThat(phone.page().locator(".timeline b").first()).hasText("Adenda del 02/11/2026");
        phone.assertAccessible();
        phone.page().locator("aside").getByText("Adenda del 02/11/2026").click();
        press(phone.page(), "Anular");
        phone.page().locator("#reason").fill("Era de otra acta");
        phone.assertAccessible();
        press(phone.page(), "Anular la adenda");
        assertThat(phone.page().locator(".flash")).containsText("volvió a ser lo de antes");
        phone.assertAccessible();
    }

    @Test
    void whatAnActaAlreadySaidIsAddedWithoutJavaScript(Journey journey) {
        Visitor visitor = journey.withoutJavaScript().logInAs("ssgc");
        Page page = visitor.page();
        visitor.open(
                "/actas/" + jdbc.sql("select id from acta").query(Long.class).single());
        press(page, "Agregar lo que faltó");
        page.locator("#reason").fill("Se copió solo la primera hoja");
        page.locator("[id='lines[0].description']").fill("Mejorar la posta de Velille");
        press(page, "Añadir fila");
        press(page, "Revisar y agregar");
        assertThat(page.getByText("CMS-915-20260615-02")).isVisible();
        press(page, "Agregar al acta");
        assertThat(page.getByText("Mejorar la posta de Velille")).isVisible();
    }

    private static void press(Page page, String text) {
        Locator found = page.locator("main").getByText(text, new Locator.GetByTextOptions().setExact(true));
        found.first().press("Enter");
    }
}
