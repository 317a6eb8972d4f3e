package pe.palabra.shared.html;

import java.util.List;

/** What filters give, above a list: the total, which opens the list without a state, and each state with its figure. */
public record Strip(String total, String noun, String href, List<Part> parts) implements Drawn {

    /** A figure, which opens its rows, and how its state is shown: colour class, icon and word. */
    public record Part(String href, String figure, String stateClass, String stateIcon, String stateName) {}

    @Override
    public void draw(Html html) {
        html.tag("a").attr("class", "total").link(href);
        html.span("v", total).span("l", noun).end("a");
        for (Part part : parts) {
            html.tag("a").link(part.href()).span("v", part.figure());
            html.tag("span").attr("class", "l");
            StateMark.draw(part.stateClass(), part.stateIcon(), part.stateName(), html);
            html.end("span").end("a");
        }
    }
}
