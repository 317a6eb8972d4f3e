package pe.palabra.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ViewportSize;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;

/** A person with a browser window of their own. */
public final class Visitor {

    private static final String DEMO_PASSWORD = "palabra-demo";
    private static final String AXE = "() => { if (!window.axe) { " + AxeBuilder.getAxeScript() + " } }";
    private static final String VIOLATIONS = """
            async () => (await axe.run(document, {resultTypes: ["violations"]})).violations.map(
              rule => rule.id + ": " + rule.help + "\\n" + rule.nodes.map(node => "    " + node.html).join("\\n"))""";

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Visitor(BrowserContext context) {
        this.context = context;
        this.page = context.newPage();
        page.setDefaultTimeout(15_000);
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
    }

    public Page page() {
        return page;
    }

    /** Opens a path such as {@code /compromisos}; answers the HTTP status. */
    public int open(String path) {
        Response response = page.navigate(path);
        return response == null ? 0 : response.status();
    }

    /** Logs in as a demo account, such as {@code ssgc}. */
    public Visitor logInAs(String username) {
        open("/login");
        page.locator("input[name=username]").fill(username);
        page.locator("input[name=password]").fill(DEMO_PASSWORD);
        page.locator("input[name=password]").press("Enter");
        page.waitForURL(address -> !address.contains("/login"));
        return this;
    }

    /** axe finds nothing on the page as it now stands, and the page does not scroll sideways. */
    public void assertAccessible() {
        page.evaluate(AXE);
        assertThat(page.evaluate(VIOLATIONS))
                .as("what axe finds on %s, %s pixels wide", page.url(), page.viewportSize().width)
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("pixels that %s is too wide", page.url())
                .isEqualTo(0);
    }

    /** The same at a desk and on a phone; the window keeps the size it had. */
    public void assertAccessibleOnEveryScreen() {
        ViewportSize own = page.viewportSize();
        for (ViewportSize size : List.of(Journey.PHONE, Journey.DESKTOP)) {
            page.setViewportSize(size.width, size.height);
            assertAccessible();
        }
        page.setViewportSize(own.width, own.height);
    }

    /** A picture of the whole page. */
    public void photograph(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }

    List<String> complaints() {
        return complaints;
    }

    void leave() {
        context.close();
    }
}
