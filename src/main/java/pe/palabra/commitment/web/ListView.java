package pe.palabra.commitment.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.palabra.shared.html.Drawn;
import pe.palabra.shared.html.Html;
import pe.palabra.shared.html.Strip;

/** Everything that the page of commitments shows, in words. */
public record ListView(
        FilterPanel panel,
        List<String> problems,
        List<Chip> chips,
        String clearHref,
        String total,
        Strip strip,
        List<Strip.Part> within,
        @Nullable String fulfilled,
        TotalsBar bar,
        Headings headings,
        boolean wide,
        ListRows rows,
        String where,
        String shown,
        @Nullable String previous,
        @Nullable String next,
        ViewMenu views,
        List<Link> exports,
        Choice columns,
        Choice order,
        List<Drop> drops,
        boolean filtered) {

    /** A filter in force and the address without it. */
    public record Chip(String name, @Nullable String value, String href) {}

    /** A column's head: the address that orders by it, and {@code aria-sort} when it is the order now. */
    public record Heading(
            String name,
            @Nullable String css,
            String href,
            @Nullable String sort) {}

    /** The heads of the columns shown. */
    public record Headings(List<Heading> all) implements Drawn {

        @Override
        public void draw(Html html) {
            for (Heading head : all) {
                html.tag("th").attr("role", "columnheader").attr("scope", "col").attr("class", head.css());
                html.attr("aria-sort", head.sort()).tag("a").link(head.href()).span(null, head.name());
                if (head.sort() != null) {
                    String arrow = head.sort().equals("ascending") ? "bi bi-arrow-up" : "bi bi-arrow-down";
                    html.tag("i")
                            .attr("class", arrow)
                            .attr("aria-hidden", "true")
                            .end("i");
                }
                html.end("a").end("th");
            }
        }
    }

    public record Link(String name, String note, String href) {}

    /** What may be chosen, and the rest of the list that the form keeps. */
    public record Choice(Drawn options, List<FilterPanel.Hidden> hidden) {}

    /** When nothing is found: a filter and what its absence would give. */
    public record Drop(String name, String count, String href) {}
}
