package pe.palabra.dialogue.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
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
class CasesJourneyTest {

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void casesOfBothClasses() {
        Cast cast = new Cast(jdbc);
        Cast.Space corridor = cast.space("CMS-003", Cast.CORRIDOR, true, "Mesa de Velille");
        Cast.Space also = cast.space("CMS-003", Cast.CORRIDOR, false, "Mesa de Livitaca");
        cast.space("SUC-061", Cast.SOUTH, false);
        LocalDate signed = LocalDate.of(2021, 12, 30);
        CommitmentState[] states = CommitmentState.values();
        for (int i = 0; i < states.length; i++) {
            cast.promise(corridor, signed, "Asfaltar el tramo " + i)
                    .fact(signed, states[i], null)
                    .keep();
            cast.promise(also, signed.plusYears(1), "Techar el local " + i)
                    .fact(signed.plusYears(1), states[i], null)
                    .keep();
        }
    }

    @Test
    void aCaseIsFoundAndReadAtADeskAndOnAPhone(Journey journey) {
        for (Visitor visitor : new Visitor[] {journey.onDesktop(), journey.onPhone()}) {
            visitor.logInAs("ssgd").open("/casos");
            visitor.assertAccessible();
            findAndOpen(visitor.page());
            visitor.assertAccessible();
        }
    }

    @Test
    void nothingOfItNeedsJavaScript(Journey journey) {
        Visitor visitor = journey.withoutJavaScript().logInAs("ssgd");
        visitor.open("/casos");
        findAndOpen(visitor.page());
    }

    private static void findAndOpen(Page page) {
        page.getByLabel("Código, nombre o espacio").fill("velille");
        page.getByLabel("Código, nombre o espacio").press("Enter");
        assertThat(page.locator("tbody tr")).hasCount(1);
        page.getByText("CMS-003").click();
        assertThat(page.locator("h1")).hasText("Caso CMS-003");
    }

    @Test
    void anEmptyListIsAccessibleToo(Journey journey) {
        Visitor visitor = journey.onPhone().logInAs("sspi");
        visitor.open("/casos?q=nada");
        visitor.assertAccessible();
        visitor.page().getByText("Ver todos los casos").click();
        assertThat(visitor.page().locator("tbody tr")).hasCount(2);
    }
}
