package pe.palabra.commitment.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that the page of commitments shows, in words. */
public record ListView(
        FilterPanel panel,
        List<String> problems,
        List<Chip> chips,
        String clearHref,
        String total,
        String noun,
        List<StripPart> strip,
        List<StripPart> within,
        @Nullable String fulfilled,
        List<Bar> bars,
        List<Heading> headings,
        boolean wide,
        List<ListRow> rows,
        String where,
        String shown,
        @Nullable String previous,
        @Nullable String next,
        ViewMenu views,
        List<Link> exports,
        ColumnChoice columns,
        ColumnChoice order,
        List<Drop> drops,
        boolean filtered) {

    /** A filter in force and the address without it. */
    public record Chip(String name, @Nullable String value, String href) {}

    /** A figure of the strip, which opens its rows. */
    public record StripPart(String href, String figure, String stateClass, String stateIcon, String stateName) {}

    /** A segment of the bar under the strip, in hundredths of its width. */
    public record Bar(String css, String x, String width) {}

    /** A column's head: the address that orders by it, and {@code aria-sort} when it is the order now. */
    public record Heading(
            String name, String css, String href, @Nullable String sort) {}

    public record Link(String name, String note, String href) {}

    /** What may be chosen, and the rest of the list that the form keeps. */
    public record ColumnChoice(List<FilterPanel.Option> options, List<FilterPanel.Hidden> hidden) {}

    /** When nothing is found: a filter and what its absence would give. */
    public record Drop(String name, String count, String href) {}
}
