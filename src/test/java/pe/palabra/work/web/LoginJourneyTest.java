package pe.palabra.work.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import pe.palabra.browser.BrowserTest;
import pe.palabra.browser.Journey;
import pe.palabra.browser.Visitor;

@BrowserTest
class LoginJourneyTest {

    @Test
    void aWrongPasswordIsSaidFirstAndTheNameStays(Journey journey) {
        Visitor visitor = journey.onDesktop();
        visitor.open("/login");
        visitor.assertAccessible();
        visitor.page().fill("#username", "ssgc");
        visitor.page().fill("#password", "otra cosa");
        visitor.page().click("text=Ingresar >> visible=true >> nth=-1");

        assertThat(visitor.page()).hasTitle("Error: Ingresar · Palabra");
        assertThat(visitor.page().locator(".error-summary")).isFocused();
        assertThat(visitor.page().locator("#username")).hasValue("ssgc");
        visitor.assertAccessible();
    }

    @Test
    void aDemonstrationIsEnteredByChoosingAnAccount(Journey journey) {
        Visitor visitor = journey.onPhone();
        visitor.open("/login");
        visitor.assertAccessible();
        visitor.page().click("a:has-text('vgt')");

        assertThat(visitor.page()).hasTitle("Mi trabajo · Palabra");
        assertThat(visitor.page().locator(".demoline")).containsText("Datos ficticios");
        visitor.assertAccessible();
    }

    @Test
    void oneComesInAndLeavesWithoutJavaScript(Journey journey) {
        Visitor visitor = journey.withoutJavaScript();
        visitor.open("/login");
        visitor.page().click("a:has-text('sspi')");
        assertThat(visitor.page().locator("#username")).hasValue("sspi");
        visitor.page().click("button[type=submit]");
        assertThat(visitor.page()).hasTitle("Mi trabajo · Palabra");

        visitor.page().click(".user summary");
        visitor.page().click("text=Cerrar sesión");
        assertThat(visitor.page().locator(".flash")).containsText("Cerró su sesión");
        assertThat(visitor.open("/")).isEqualTo(200);
        assertThat(visitor.page()).hasTitle("Ingresar · Palabra");
    }

    @Test
    void anAddressThatDoesNotExistSaysSoInsideTheFrame(Journey journey) {
        Visitor visitor = journey.onPhone().logInAs("sgsd");

        assertThat(visitor.open("/no-existe")).isEqualTo(404);
        assertThat(visitor.page().locator("h1")).hasText("No encontramos esa página");
        assertThat(visitor.page().locator(".navphone")).isVisible();
        visitor.assertAccessible();
    }

    @Test
    void menusOpenByKeyboardAndCloseWithEscape(Journey journey) {
        Visitor visitor = journey.onDesktop().logInAs("ssgc");
        Page page = visitor.page();
        page.keyboard().press("Tab");
        assertThat(page.locator(".skip")).isFocused();
        page.focus(".user summary");
        page.keyboard().press("Enter");
        assertThat(page.locator("text=Cerrar sesión")).isVisible();
        visitor.assertAccessible();
        page.keyboard().press("Escape");
        assertThat(page.locator("text=Cerrar sesión")).isHidden();
        assertThat(page.locator(".user summary")).isFocused();
    }
}
