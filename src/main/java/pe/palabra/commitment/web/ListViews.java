package pe.palabra.commitment.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pe.palabra.account.Viewer;
import pe.palabra.commitment.filter.CommitmentColumn;
import pe.palabra.commitment.filter.CommitmentFilter;
import pe.palabra.commitment.filter.FilterParameter;
import pe.palabra.commitment.filter.FilterProblem;
import pe.palabra.commitment.list.CommitmentPage;
import pe.palabra.commitment.list.CommitmentQueries;
import pe.palabra.commitment.list.FacetQueries;
import pe.palabra.commitment.list.ListCursor;
import pe.palabra.commitment.list.StateTotals;
import pe.palabra.commitment.web.FilterPanel.Boxes;
import pe.palabra.commitment.web.FilterPanel.Hidden;
import pe.palabra.commitment.web.FilterPanel.Option;
import pe.palabra.commitment.web.ListView.Chip;
import pe.palabra.commitment.web.ListView.Choice;
import pe.palabra.commitment.web.ListView.Drop;
import pe.palabra.commitment.web.ListView.Heading;
import pe.palabra.commitment.web.ListView.Headings;
import pe.palabra.commitment.web.ListView.Link;
import pe.palabra.shared.Formats;

/** Puts the page of commitments together, in one transaction. */
@Component
@Transactional(readOnly = true)
class ListViews {

    private static final int SIZE = 50;

    private final CommitmentQueries queries;
    private final FacetQueries facets;
    private final FilterPanels panels;
    private final ViewMenus menus;
    private final FilterSentences sentences;

    ListViews(
            CommitmentQueries queries,
            FacetQueries facets,
            FilterPanels panels,
            ViewMenus menus,
            FilterSentences sentences) {
        this.facets = facets;
        this.menus = menus;
        this.queries = queries;
        this.panels = panels;
        this.sentences = sentences;
    }

    ListView of(Viewer viewer, CommitmentFilter filter, ListColumns columns, List<String> after) {
        List<FilterProblem> problems = new ArrayList<>(filter.problems());
        problems.addAll(columns.problems());
        @Nullable ListCursor cursor = cursor(filter, after, problems);
        StateTotals totals = queries.totals(viewer, filter);
        CommitmentPage page = queries.page(viewer, filter, cursor, SIZE);
        ListLinks links = new ListLinks(filter, columns);
        ListRows rows = new ListRows(page.rows(), sentences, columns, filter.today(), links.query(cursor));
        TotalsStrip strip = new TotalsStrip(totals, links);
        List<Chip> chips = new FilterChips(filter, links, sentences).all();
        String where = shown(page, totals) + ", por " + sentences.order(filter.order());
        return new ListView(
                panels.of(viewer, filter, columns, facets.count(viewer, filter)),
                sentences.of(problems),
                chips,
                links.cleared(),
                Formats.number(totals.total()),
                strip.whole(),
                strip.within(),
                strip.fulfilled(),
                new TotalsBar(totals),
                new Headings(columns.shown().stream()
                        .map(column -> heading(column, links))
                        .toList()),
                columns.wide(),
                rows,
                where,
                shown(page, totals),
                previous(page, links),
                links.at(page.next()),
                menus.of(viewer, filter.input(), columns),
                exports(links),
                choice(filter, columns),
                new SortChoices(filter, columns, sentences).choice(),
                page.rows().isEmpty() && filter.problems().isEmpty() ? drops(viewer, filter, links) : List.of(),
                !filter.input().isEmpty());
    }

    private static @Nullable ListCursor cursor(
            CommitmentFilter filter, List<String> after, List<FilterProblem> problems) {
        String written =
                after.stream().filter(value -> !value.isBlank()).findFirst().orElse(null);
        if (written == null) {
            return null;
        }
        ListCursor cursor = ListCursor.of(written, filter.order()).orElse(null);
        if (cursor == null) {
            problems.add(new FilterProblem("despues", written));
        }
        return cursor;
    }

    private static String shown(CommitmentPage page, StateTotals totals) {
        long first = page.before() + 1;
        long last = page.before() + page.rows().size();
        return Formats.number(first) + " a " + Formats.number(last) + " de " + Formats.number(totals.total());
    }

    private static @Nullable String previous(CommitmentPage page, ListLinks links) {
        return page.previous() != null && page.before() <= SIZE
                ? links.filtered(links.filter().input())
                : links.at(page.previous());
    }

    private Heading heading(CommitmentColumn column, ListLinks links) {
        boolean ordered = links.filter().order().column() == column;
        String sort = !ordered ? null : links.filter().order().descending() ? "descending" : "ascending";
        return new Heading(sentences.heading(column), css(column), links.sorted(column), sort);
    }

    private static @Nullable String css(CommitmentColumn column) {
        return switch (column) {
            case CODE -> "m-code";
            case RESPONSIBLE -> "m-who";
            case DISTRICTS -> "m-place";
            case STATE -> "m-state";
            case DUE_ON -> "m-due";
            case UPDATED_ON -> "m-upd end";
            default -> null;
        };
    }

    private static List<Link> exports(ListLinks links) {
        return List.of(
                new Link("Anexo 2 (.xlsx)", "15 columnas, se puede volver a importar", links.export("xlsx", "anexo2")),
                new Link("Anexo 5 (.xlsx)", "10 columnas, para informar", links.export("xlsx", "anexo5")),
                new Link("Completo (.xlsx)", "con códigos, espacio, clase y plazo", links.export("xlsx", "completo")),
                new Link("Anexo 2 (.csv)", "15 columnas, se puede volver a importar", links.export("csv", "anexo2")),
                new Link("Completo (.csv)", "con códigos, espacio, clase y plazo", links.export("csv", "completo")));
    }

    private Choice choice(CommitmentFilter filter, ListColumns columns) {
        List<Option> options = ListColumns.ALL.stream()
                .filter(column -> column != CommitmentColumn.CODE)
                .map(column -> new Option(
                        ListColumns.PARAMETER,
                        column.key(),
                        sentences.heading(column),
                        null,
                        null,
                        columns.shown().contains(column)))
                .toList();
        List<Hidden> hidden = ListColumns.hidden(filter.input(), ListColumns.of(List.of()));
        return new Choice(new Boxes(options), hidden);
    }

    /** What each filter hides, most first. */
    private List<Drop> drops(Viewer viewer, CommitmentFilter filter, ListLinks links) {
        if (filter.input().isEmpty()) {
            return List.of();
        }
        return queries.withoutEach(viewer, filter).entrySet().stream()
                .filter(hidden -> hidden.getValue() > 0)
                .sorted(Map.Entry.<FilterParameter, Long>comparingByValue().reversed())
                .map(hidden -> new Drop(
                        sentences.of(filter, hidden.getKey()),
                        Formats.number(hidden.getValue()),
                        links.filtered(filter.input().with(hidden.getKey()))))
                .toList();
    }
}
