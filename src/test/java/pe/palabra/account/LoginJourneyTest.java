package pe.palabra.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pe.palabra.browser.BrowserTest;
import pe.palabra.browser.Journey;
import pe.palabra.browser.Visitor;

@BrowserTest
class LoginJourneyTest {

    @Test
    void theLoginPageOpensForEverybodyAndAxeFindsNothing(Journey journey) {
        for (Visitor visitor : new Visitor[] {journey.onDesktop(), journey.onPhone()}) {
            assertThat(visitor.open("/login")).isEqualTo(200);
            visitor.assertAccessible();
        }
    }
}
