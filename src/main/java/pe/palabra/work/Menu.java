package pe.palabra.work;

import java.util.List;
import pe.palabra.shared.html.Drawn;
import pe.palabra.shared.html.Html;

/** The places one may go to from a page: as links side by side, or as the items of a list. */
public record Menu(List<MenuItem> items) implements Drawn {

    @Override
    public void draw(Html html) {
        items.forEach(item -> draw(item, html));
    }

    public Drawn getListed() {
        return html -> items.forEach(item -> {
            html.tag("li");
            draw(item, html);
            html.end("li");
        });
    }

    public boolean isEmpty() {
        return items.isEmpty();
    }

    private static void draw(MenuItem item, Html html) {
        html.tag("a")
                .link(item.href())
                .attr("aria-current", item.current())
                .text(item.name())
                .end("a");
    }
}
