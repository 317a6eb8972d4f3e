package pe.palabra.shared.html;

/** Icon and word of a state, as {@code fragments/state.html} draws them, where there are many on a page. */
public final class StateMark {

    private StateMark() {}

    public static void draw(String stateClass, String stateIcon, String stateName, Html html) {
        html.tag("span").attr("class", "state " + stateClass);
        html.tag("i")
                .attr("class", "bi bi-" + stateIcon)
                .attr("aria-hidden", "true")
                .end("i");
        html.span(null, stateName).end("span");
    }
}
