package pe.palabra.commitment.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pe.palabra.browser.BrowserTest;
import pe.palabra.browser.Journey;
import pe.palabra.browser.Visitor;
import pe.palabra.commitment.list.Scene;

@BrowserTest
class CommitmentJourneyTest {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void anAnalystFiltersTheMatrixOpensACommitmentAndTakesTheFile(Journey journey) {
        Scene scene = new Scene(jdbc);
        Visitor visitor = journey.onDesktop().logInAs("ssgc");
        Page page = visitor.page();
        assertThat(visitor.open("/compromisos")).isEqualTo(200);
        visitor.assertAccessible();
        page.locator("#filtros input[value='Corredor Minero Sur']").check();
        page.locator("#filtros button").first().click();
        assertThat(page.locator("tbody tr").count()).isEqualTo(4);
        page.locator(".strip a", new Page.LocatorOptions().setHasText("Suspendido"))
                .click();
        assertThat(page.locator("tbody tr").count()).isEqualTo(1);
        page.locator("summary", new Page.LocatorOptions().setHasText("Exportar"))
                .click();
        Download file =
                page.waitForDownload(() -> page.getByText("Anexo 5 (.xlsx)").click());
        assertThat(file.suggestedFilename()).isEqualTo("compromisos-anexo5-2026-11-03.xlsx");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(scene.bridge))
                .click();
        assertThat(page.locator("h1").textContent()).isEqualTo("Culminar el puente vehicular de Ñahuinlla");
        visitor.assertAccessible();
    }

    @Test
    void thePhoneShowsTheSameWithFiltersFoldedAway(Journey journey) {
        Scene scene = new Scene(jdbc);
        Visitor visitor = journey.onPhone().logInAs("ssgd");
        Page page = visitor.page();
        visitor.open("/compromisos");
        visitor.assertAccessible();
        assertThat(page.locator("#filtros").isVisible()).isFalse();
        page.locator(".filters-open").click();
        assertThat(page.locator("#filtros").isVisible()).isTrue();
        visitor.assertAccessible();
        page.locator("#f-q").fill("puente");
        page.locator("#f-q").press("Enter");
        assertThat(page.locator("tbody tr").count()).isEqualTo(1);
        visitor.open("/compromisos/" + scene.bridge);
        visitor.assertAccessible();
    }

    @Test
    void everythingWorksWithoutJavaScriptAndSaysWhatIsWrong(Journey journey) {
        new Scene(jdbc);
        Visitor visitor = journey.withoutJavaScript().logInAs("sspi");
        Page page = visitor.page();
        assertThat(visitor.open("/compromisos?region=Atlantis")).isEqualTo(400);
        assertThat(page.locator(".error-summary").textContent()).contains("Ninguna región se llama «Atlantis».");
        page.getByText("Quitar todos").first().click();
        page.locator("summary", new Page.LocatorOptions().setHasText("Columnas"))
                .click();
        page.locator(".columns input[value=cui]").check();
        page.getByText("Mostrar estas columnas").click();
        assertThat(page.locator("thead").textContent()).contains("CUI");
        page.locator("thead a", new Page.LocatorOptions().setHasText("Plazo")).click();
        assertThat(page.locator("th[aria-sort=ascending]").textContent()).contains("Plazo");
        assertThat(visitor.open("/compromisos?q=nada+de+esto")).isEqualTo(200);
        assertThat(page.locator(".empty").textContent()).contains("Ningún compromiso cumple el filtro.");
    }

    @Test
    void aListIsKeptUnderANameOpenedFromTheFirstPageAndComeBackTo(Journey journey) {
        new Scene(jdbc);
        Visitor visitor = journey.withoutJavaScript().logInAs("ssgd");
        Page page = visitor.page();
        visitor.open("/compromisos?ut=Corredor+Minero+Sur");
        page.locator("thead a", new Page.LocatorOptions().setHasText("Plazo")).click();
        page.locator("summary", new Page.LocatorOptions().setHasText("Vistas")).click();
        page.locator("#vista-nombre").fill("Corredor por plazo");
        page.getByText("Guardar la vista").click();
        assertThat(page.locator(".flash").textContent()).contains("Vista «Corredor por plazo» guardada");
        visitor.open("/");
        page.getByText("Corredor por plazo").click();
        page.locator("tbody .code a").first().click();
        page.locator(".crumbs a").first().click();
        assertThat(page.locator("th[aria-sort=ascending]").textContent()).contains("Plazo");
        assertThat(page.locator(".chips").textContent()).contains("Corredor Minero Sur");
        assertThat(page.locator("summary", new Page.LocatorOptions().setHasText("Vista: Corredor por plazo"))
                        .count())
                .isOne();
        visitor.open("/vistas");
        page.locator(".views summary", new Page.LocatorOptions().setHasText("Eliminar"))
                .click();
        page.getByText("Eliminar «Corredor por plazo»").click();
        assertThat(page.locator(".flash").textContent()).contains("Vista eliminada");
    }

    @Test
    void onAPhoneAListIsOrderedAndItsViewsAreAccessible(Journey journey) {
        new Scene(jdbc);
        Visitor visitor = journey.onPhone().logInAs("ssgc");
        Page page = visitor.page();
        visitor.open("/compromisos");
        page.locator("#orden").selectOption("-plazo");
        page.getByText("Ordenar", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator(".listbar").textContent()).contains("por plazo, lo último primero");
        page.locator("summary", new Page.LocatorOptions().setHasText("Vistas")).click();
        visitor.assertAccessible();
        page.locator("#vista-nombre").fill("Por plazo");
        page.getByText("Guardar la vista").click();
        visitor.open("/vistas");
        visitor.assertAccessible();
    }

    @Test
    void errorsAndEmptyPagesAreAccessibleToo(Journey journey) {
        Visitor visitor = journey.onDesktop().logInAs("ssgc");
        visitor.open("/compromisos");
        visitor.assertAccessible();
        visitor.open("/compromisos?ut=Perdida&q=x");
        visitor.assertAccessible();
        new Scene(jdbc);
        visitor.open("/compromisos?q=nadadeesto");
        visitor.assertAccessible();
    }
}
