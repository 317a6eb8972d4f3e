package pe.palabra.commitment.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.palabra.commitment.StateLook;
import pe.palabra.shared.html.Drawn;
import pe.palabra.shared.html.Html;
import pe.palabra.shared.html.StateMark;

/** The panel of filters: a GET form whose values are those of the address. */
public record FilterPanel(Field text, List<Group> groups, List<Hidden> hidden, int active) {

    /** What belongs together under one legend: boxes to tick, fields to fill, and what was not understood of them. */
    public record Group(String legend, Boxes boxes, List<Field> fields, List<String> problems) {}

    /** A box to tick, or a choice of a select; {@code count} what it would give, null when it is not known. */
    public record Option(
            String name,
            String value,
            String label,
            @Nullable StateLook look,
            @Nullable String count,
            boolean chosen) {}

    /** Boxes to tick, one under the other. */
    public record Boxes(List<Option> options) implements Drawn {

        @Override
        public void draw(Html html) {
            for (Option option : options) {
                html.tag("label").attr("class", "opt").tag("input").attr("class", "form-check-input");
                html.attr("type", "checkbox").attr("name", option.name()).attr("value", option.value());
                html.flag("checked", option.chosen());
                if (option.look() == null) {
                    html.span(null, option.label());
                } else {
                    StateLook look = option.look();
                    StateMark.draw(look.stateClass(), look.stateIcon(), look.stateName(), html);
                }
                if (option.count() != null) {
                    html.span("n", option.count());
                }
                html.end("label");
            }
        }
    }

    /** What a select offers. */
    public record Choices(List<Option> options) implements Drawn {

        @Override
        public void draw(Html html) {
            for (Option option : options) {
                html.tag("option").attr("value", option.value()).flag("selected", option.chosen());
                html.text(option.label()).end("option");
            }
        }
    }

    /** A text, a date or a select, which has choices. */
    public record Field(String name, String label, String type, String value, String placeholder, Choices choices)
            implements Drawn {

        @Override
        public void draw(Html html) {
            String id = "f-" + name;
            html.tag("label")
                    .attr("class", type.equals("date") ? "tiny" : "visually-hidden")
                    .attr("for", id);
            html.text(label).end("label");
            if (type.equals("select")) {
                html.tag("select")
                        .attr("class", "form-select mb-2")
                        .attr("id", id)
                        .attr("name", name);
                choices.draw(html);
                html.end("select");
            } else {
                html.tag("input")
                        .attr("class", "form-control mb-2")
                        .attr("id", id)
                        .attr("name", name);
                html.attr("type", type).attr("value", value);
                html.attr("placeholder", placeholder.isEmpty() ? null : placeholder);
            }
        }
    }

    /** What the form keeps without showing it. */
    public record Hidden(String name, String value) {}
}
