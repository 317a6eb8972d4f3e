package pe.palabra.commitment.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.palabra.commitment.StateLook;

/** The panel of filters: a GET form whose values are those of the address. */
public record FilterPanel(Field text, List<Group> groups, List<Hidden> hidden, int active) {

    /** What belongs together under one legend: boxes to tick, fields to fill, and what was not understood of them. */
    public record Group(String legend, List<Option> options, List<Field> fields, List<String> problems) {}

    /** A box to tick, or a choice of a select; {@code count} what it would give, null when it is not known. */
    public record Option(
            String name,
            String value,
            String label,
            @Nullable StateLook look,
            @Nullable String count,
            boolean chosen) {}

    /** A text, a date or a select (when it has choices). */
    public record Field(
            String name, String label, String type, String value, String placeholder, List<Option> choices) {}

    /** What the form keeps without showing it. */
    public record Hidden(String name, String value) {}
}
