package pe.palabra.commitment.filter;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The filters as a person or a link wrote them, blanks left out; it becomes a query string again, in a fixed order. */
public record FilterInput(Map<FilterParameter, List<String>> values) {

    public static final FilterInput NONE = new FilterInput(Map.of());

    public FilterInput {
        EnumMap<FilterParameter, List<String>> kept = new EnumMap<>(FilterParameter.class);
        values.forEach((parameter, written) -> {
            List<String> present = written.stream()
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .distinct()
                    .toList();
            if (!present.isEmpty()) {
                kept.put(parameter, present);
            }
        });
        values = Collections.unmodifiableMap(kept);
    }

    /** Takes what it knows of a request's parameters. */
    public static FilterInput of(Map<String, List<String>> parameters) {
        EnumMap<FilterParameter, List<String>> known = new EnumMap<>(FilterParameter.class);
        for (FilterParameter parameter : FilterParameter.values()) {
            known.put(parameter, parameters.getOrDefault(parameter.key(), List.of()));
        }
        return new FilterInput(known);
    }

    /** Takes what it knows of a query string, as {@link #query()} or an address writes it. */
    public static FilterInput parse(String query) {
        return of(QueryText.parameters(query));
    }

    public List<String> of(FilterParameter parameter) {
        return values.getOrDefault(parameter, List.of());
    }

    /** Whether anything but the order is asked. */
    public boolean isEmpty() {
        return values.keySet().stream().allMatch(parameter -> parameter == FilterParameter.ORDER);
    }

    /** The same filters with one parameter saying only this. */
    public FilterInput with(FilterParameter parameter, String... written) {
        EnumMap<FilterParameter, List<String>> changed = new EnumMap<>(FilterParameter.class);
        changed.putAll(values);
        changed.put(parameter, List.of(written));
        return new FilterInput(changed);
    }

    public FilterInput without(FilterParameter parameter, String value) {
        List<String> rest = new ArrayList<>(of(parameter));
        rest.remove(value);
        return with(parameter, rest.toArray(String[]::new));
    }

    /** The order alone: what stays when all filters are dropped. */
    public FilterInput cleared() {
        return NONE.with(FilterParameter.ORDER, of(FilterParameter.ORDER).toArray(String[]::new));
    }

    /** A query string without the question mark, in the order of the contract; empty when nothing is asked. */
    public String query() {
        return values.entrySet().stream()
                .flatMap(entry ->
                        entry.getValue().stream().map(value -> entry.getKey().key() + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
