package pe.palabra.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ViewportSize;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One test's visits to the running application; leaves pictures in target/journeys when the test fails. */
public final class Journey {

    static final ViewportSize DESKTOP = new ViewportSize(1366, 768);
    static final ViewportSize PHONE = new ViewportSize(390, 844);

    private final Browser browser;
    private final String address;
    private final String name;
    private final List<Visitor> visitors = new ArrayList<>();

    Journey(Browser browser, String address, String name) {
        this.browser = browser;
        this.address = address;
        this.name = name;
    }

    /** Somebody at a desk: 1366 × 768. */
    public Visitor onDesktop() {
        return visit(options(DESKTOP));
    }

    /** Somebody on a phone: 390 × 844. */
    public Visitor onPhone() {
        return visit(options(PHONE));
    }

    /** Somebody whose browser runs no JavaScript. */
    public Visitor withoutJavaScript() {
        return visit(options(DESKTOP).setJavaScriptEnabled(false));
    }

    private Browser.NewContextOptions options(ViewportSize size) {
        return new Browser.NewContextOptions()
                .setBaseURL(address)
                .setLocale("es-PE")
                .setTimezoneId("America/Lima")
                .setAcceptDownloads(true)
                .setViewportSize(size.width, size.height);
    }

    private Visitor visit(Browser.NewContextOptions options) {
        Visitor visitor = new Visitor(browser.newContext(options));
        visitors.add(visitor);
        return visitor;
    }

    void end(boolean failed) {
        List<String> complaints = new ArrayList<>();
        for (int i = 0; i < visitors.size(); i++) {
            Visitor visitor = visitors.get(i);
            complaints.addAll(visitor.complaints());
            if (failed) {
                visitor.photograph(Path.of("target", "journeys", name + "-" + i + ".png"));
            }
            visitor.leave();
        }
        assertThat(complaints)
                .as("errors of scripts and of the content security policy")
                .isEmpty();
    }
}
