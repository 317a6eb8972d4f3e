package pe.palabra.shared.html;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unbescape.html.HtmlEscape;

/** HTML written from code, where a template costs too much. Names of elements are constants; all that is said is escaped. */
public final class Html {

    /** Turns an address of the application into a link, as {@code @{…}} of a template does. */
    @FunctionalInterface
    public interface Links {
        String of(String address);
    }

    private final StringBuilder written = new StringBuilder(1 << 12);
    private final Links links;
    private final Map<String, String> known = new HashMap<>();
    private boolean open;

    public Html(Links links) {
        this.links = links;
    }

    /** Begins an element; its attributes follow. */
    public Html tag(String name) {
        close();
        written.append('<').append(name);
        open = true;
        return this;
    }

    /** An attribute of the element begun last; none when it is null. */
    public Html attr(String name, @Nullable String value) {
        if (value != null) {
            written.append(' ')
                    .append(name)
                    .append("=\"")
                    .append(escaped(value))
                    .append('"');
        }
        return this;
    }

    public Html link(String address) {
        return attr("href", links.of(address));
    }

    /** The same where many begin alike: the beginning is looked up once. */
    public Html link(String beginning, String rest) {
        return attr("href", known.computeIfAbsent(beginning, links::of) + rest);
    }

    /** An attribute that says what it has to say by being there, such as {@code checked}. */
    public Html flag(String name, boolean there) {
        return there ? attr(name, name) : this;
    }

    public Html text(String text) {
        close();
        written.append(escaped(text));
        return this;
    }

    public Html span(@Nullable String css, String text) {
        return tag("span").attr("class", css).text(text).end("span");
    }

    public Html end(String name) {
        close();
        written.append("</").append(name).append('>');
        return this;
    }

    private void close() {
        if (open) {
            written.append('>');
            open = false;
        }
    }

    private static String escaped(String text) {
        return HtmlEscape.escapeHtml4Xml(text);
    }

    @Override
    public String toString() {
        close();
        return written.toString();
    }
}
