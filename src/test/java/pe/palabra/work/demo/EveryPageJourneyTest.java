package pe.palabra.work.demo;

import com.microsoft.playwright.Page;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import pe.palabra.account.Role;
import pe.palabra.browser.BrowserTest;
import pe.palabra.browser.Journey;
import pe.palabra.browser.Visitor;
import pe.palabra.work.demo.WalkedPages.Walked;

/** Every page that the application has, in a browser: none is left out, and a new one fails until it is walked. */
@BrowserTest
class EveryPageJourneyTest {

    /** What a person without JavaScript could press in vain, or could not see. */
    private static final String DEAD = """
            [...document.querySelectorAll("main button, main a[href='#'], main [data-needs-script]")]
              .filter(part => part.checkVisibility() && !(part.form && part.type === "submit"))
              .map(part => part.outerHTML.slice(0, 200))""";

    @Autowired
    ApplicationContext context;

    @Test
    void everyPageIsForEverybodyAtADeskOnAPhoneAndWithoutJavaScript(Journey journey) {
        Walk scripted = new Walk(journey::onDesktop);
        Walk plain = new Walk(journey::withoutJavaScript);
        SoftAssertions.assertSoftly(softly -> new WalkedPages(context).pages().forEach(walked -> {
            Visitor visitor = scripted.open(walked, softly);
            softly.assertThatCode(visitor::assertAccessibleOnEveryScreen).doesNotThrowAnyException();
            Page page = plain.open(walked, softly).page();
            softly.assertThat(page.locator("main h1").isVisible())
                    .as(walked.toString())
                    .isTrue();
            softly.assertThat(page.evaluate(DEAD))
                    .as(walked.toString())
                    .asList()
                    .isEmpty();
        }));
    }

    /** One window for each role. */
    private static final class Walk {

        private final Map<Role, Visitor> visitors = new EnumMap<>(Role.class);
        private final Supplier<Visitor> window;

        Walk(Supplier<Visitor> window) {
            this.window = window;
        }

        Visitor open(Walked walked, SoftAssertions softly) {
            Visitor visitor = visitors.computeIfAbsent(
                    walked.role(), role -> window.get().logInAs(role.name().toLowerCase(Locale.ROOT)));
            softly.assertThat(visitor.open(walked.address()))
                    .as(walked.toString())
                    .isEqualTo(200);
            return visitor;
        }
    }
}
