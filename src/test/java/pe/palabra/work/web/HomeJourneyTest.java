package pe.palabra.work.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pe.palabra.Cast;
import pe.palabra.browser.BrowserTest;
import pe.palabra.browser.Journey;
import pe.palabra.browser.Visitor;
import pe.palabra.commitment.CommitmentState;

@BrowserTest
class HomeJourneyTest {

    private static final LocalDate SIGNED = LocalDate.of(2026, 8, 20);

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void twoUnitsHaveCommitments() {
        Cast cast = new Cast(jdbc);
        cast.promise(cast.space("SUE-001", Cast.SOUTH, true), SIGNED, "Mejorar la posta de Velille")
                .fact(LocalDate.of(2026, 9, 10), CommitmentState.SUSPENDED, null)
                .keep();
        cast.promise(cast.space("CMS-001", Cast.CORRIDOR, true), SIGNED, "Entregar dos ambulancias")
                .fact(LocalDate.of(2026, 9, 10), CommitmentState.FULFILLED, null)
                .keep();
    }

    @Test
    void theFirstPageIsReadAtADesk(Journey journey) {
        Visitor visitor = journey.onDesktop().logInAs("ssgc");
        assertThat(visitor.page().locator("h2").first()).containsText("Espera por usted");
        assertThat(visitor.page().locator("tfoot")).containsText("2");
        visitor.assertAccessible();
    }

    @Test
    void theFirstPageIsReadOnAPhoneAndOnASmallerOne(Journey journey) {
        Visitor visitor = journey.onPhone().logInAs("ssgd");
        visitor.assertAccessible();
        visitor.page().setViewportSize(320, 640);
        visitor.open("/");
        visitor.assertAccessible();
    }

    @Test
    void aFigureOpensItsRowsWithoutJavaScript(Journey journey) {
        Visitor visitor = journey.withoutJavaScript().logInAs("ssgd");
        visitor.page().click("tbody tr:has-text('" + Cast.SOUTH + "') td[data-l='En proceso'] a");
        assertThat(visitor.page()).hasURL(java.util.regex.Pattern.compile(".*/compromisos\\?ut=.*"));
        assertThat(visitor.page().locator("main")).containsText("Velille");
        assertThat(visitor.page().locator("main")).not().containsText("ambulancias");
    }
}
