package pe.palabra.report.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pe.palabra.Cast;
import pe.palabra.browser.BrowserTest;
import pe.palabra.browser.Journey;
import pe.palabra.browser.Visitor;
import pe.palabra.commitment.CommitmentKind;
import pe.palabra.commitment.CommitmentState;

@BrowserTest
class ReportJourneyTest {

    private static final LocalDate AUGUST = LocalDate.of(2026, 8, 31);
    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 30);

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void oneCommitmentOfEveryStateInFourUnits() {
        Cast cast = new Cast(jdbc);
        List<String> units = List.of(Cast.CORRIDOR, "UT Amazonía", Cast.SOUTH, "UT Suroeste");
        for (int i = 0; i < units.size(); i++) {
            Cast.Space space = cast.space("CASO-00" + (i + 1), units.get(i), i < 2);
            for (CommitmentState state : CommitmentState.values()) {
                cast.promise(space, AUGUST.minusDays(state.ordinal()), "Construir el puente número " + state.ordinal())
                        .kind(state.isOpen() ? CommitmentKind.INVESTMENT_PROJECT : CommitmentKind.ACTIVITY)
                        .fact(AUGUST, CommitmentState.IN_PROGRESS, "35 %")
                        .fact(SEPTEMBER, state, null)
                        .keep();
            }
            cast.promise(space, SEPTEMBER, "Mejorar la posta").keep();
        }
    }

    @Test
    void aReportIsReadOpenedAndIssuedAndAxeFindsNothing(Journey journey) {
        Visitor ssgc = journey.onDesktop().logInAs("ssgc");
        Page page = ssgc.page();
        ssgc.open("/reportes/mensual/2026-08/emision");
        page.locator("form button.btn-primary").click();
        assertThat(page.getByText("Reporte emitido.")).isVisible();
        ssgc.open("/reportes");
        ssgc.assertAccessible();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("setiembre de 2026"))
                .click();
        ssgc.assertAccessible();
        Locator news = page.locator(".headline a").nth(1);
        assertThat(news).hasText("4");
        news.click();
        assertThat(page.locator("h1")).hasText("4 compromisos nuevos en el mes");
        assertThat(page.locator("tbody tr")).hasCount(4);
        ssgc.assertAccessible();

        ssgc.open("/reportes/mensual/2026-09");
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Escribir").setExact(true))
                .click();
        page.locator("#texto").fill("Se cerraron {cerrados} y 777 esperan.");
        ssgc.assertAccessible();
        page.getByText("Guardar la lectura").click();
        assertThat(page.locator("mark.odd")).hasText("777");
        ssgc.assertAccessible();
        ssgc.open("/reportes/mensual/2026-09/movimientos?termino=salen");
        ssgc.assertAccessible();
        ssgc.open("/reportes/mensual/2026-09");
        page.getByText("Emitir…").click();
        ssgc.assertAccessible();
        page.locator("form button.btn-primary").click();
        assertThat(page.getByText("Reporte emitido.")).isVisible();
        assertThat(page.getByText("Congelado y huella")).isVisible();
        assertThat(page.getByText("desde ago.").first()).isVisible();
        ssgc.assertAccessible();

        page.getByText("Corregir…").click();
        page.locator("main form button").click();
        assertThat(page.locator(".error-summary")).isVisible();
        ssgc.assertAccessible();
        page.locator("#motivo").fill("Faltaba un acta");
        page.locator("main form button").click();
        page.getByText("Qué cambia la edición 2").click();
        assertThat(page.locator("h1")).hasText("Qué cambia la edición 2");
        ssgc.assertAccessible();
    }

    @Test
    void itReadsOnAPhoneAndWithoutJavaScript(Journey journey) {
        Visitor phone = journey.onPhone().logInAs("ssgd");
        for (String address :
                List.of("/reportes", "/reportes/mensual/2026-09", "/reportes/mensual/2026-09/filas?cifra=cerrados")) {
            assertThat(phone.open(address)).isEqualTo(200);
            phone.assertAccessible();
        }
        Visitor plain = journey.withoutJavaScript().logInAs("ssgd");
        assertThat(plain.open("/reportes/mensual/2026-09")).isEqualTo(200);
        plain.page().locator(".headline a").first().click();
        assertThat(plain.page().locator("h1")).containsText("40 compromisos");
    }
}
