package pe.palabra.commitment.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pe.palabra.commitment.StateLook;
import pe.palabra.commitment.filter.CommitmentFilter;
import pe.palabra.commitment.filter.FilterParameter;
import pe.palabra.commitment.web.FilterPanel.Boxes;
import pe.palabra.commitment.web.FilterPanel.Choices;
import pe.palabra.commitment.web.FilterPanel.Field;
import pe.palabra.commitment.web.FilterPanel.Group;
import pe.palabra.commitment.web.FilterPanel.Hidden;
import pe.palabra.commitment.web.FilterPanel.Option;
import pe.palabra.shared.Formats;
import pe.palabra.shared.NameKey;

/** The boxes and fields of a filter panel, each with what the address says of it; what no box shows stays hidden. */
final class PanelFields {

    private final CommitmentFilter filter;
    private final FilterSentences sentences;
    private final Set<Hidden> rest = new LinkedHashSet<>();

    PanelFields(CommitmentFilter filter, FilterSentences sentences) {
        this.filter = filter;
        this.sentences = sentences;
        for (FilterParameter parameter : FilterParameter.values()) {
            filter.input().of(parameter).forEach(value -> rest.add(new Hidden(parameter.key(), value)));
        }
    }

    Group group(String legend, List<Option> options, List<Field> fields) {
        Set<String> names = new HashSet<>();
        options.forEach(option -> names.add(option.name()));
        fields.forEach(field -> names.add(field.name()));
        List<String> problems = filter.problems().stream()
                .filter(problem -> names.contains(problem.parameter()))
                .map(sentences::of)
                .toList();
        return new Group(legend, new Boxes(options), fields, problems);
    }

    Option option(FilterParameter of, String value, String label, @Nullable StateLook look, @Nullable Long count) {
        List<String> same = filter.input().of(of).stream()
                .filter(written -> means(of, written, value))
                .toList();
        same.forEach(written -> rest.remove(new Hidden(of.key(), written)));
        String figure = count == null ? null : Formats.number(count);
        return new Option(of.key(), value, label, look, figure, !same.isEmpty());
    }

    private boolean means(FilterParameter parameter, String written, String value) {
        String key = NameKey.of(value);
        return NameKey.of(written).equals(key)
                || NameKey.of(filter.words(parameter, written)).equals(key);
    }

    Field text(FilterParameter parameter, String placeholder) {
        return field(parameter, "text", placeholder);
    }

    Field date(FilterParameter parameter) {
        return field(parameter, "date", "");
    }

    /** Shows the first value; further ones stay hidden. A value that is no choice is offered as it was written. */
    Field select(FilterParameter parameter, String all, List<String> values) {
        String written = filter.input().of(parameter).stream().findFirst().orElse("");
        rest.remove(new Hidden(parameter.key(), written));
        List<Option> some = new ArrayList<>(List.of(new Option(parameter.key(), "", all, null, null, false)));
        values.forEach(value ->
                some.add(new Option(parameter.key(), value, value, null, null, means(parameter, written, value))));
        if (!written.isEmpty() && some.stream().noneMatch(Option::chosen)) {
            some.add(new Option(parameter.key(), written, written, null, null, true));
        }
        return new Field(parameter.key(), sentences.name(parameter), "select", "", all, new Choices(some));
    }

    private Field field(FilterParameter parameter, String type, String placeholder) {
        String value = filter.input().of(parameter).stream().findFirst().orElse("");
        rest.remove(new Hidden(parameter.key(), value));
        return new Field(parameter.key(), sentences.name(parameter), type, value, placeholder, new Choices(List.of()));
    }

    /** Order, columns, and values that have no box of their own. */
    List<Hidden> hidden(ListColumns columns) {
        List<Hidden> all = new ArrayList<>(rest);
        columns.keys().forEach(key -> all.add(new Hidden(ListColumns.PARAMETER, key)));
        return all;
    }

    int active() {
        return (int) filter.input().values().entrySet().stream()
                .filter(entry -> entry.getKey() != FilterParameter.ORDER)
                .mapToLong(entry -> entry.getValue().size())
                .sum();
    }
}
