package pe.palabra.commitment.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pe.palabra.account.Viewer;
import pe.palabra.commitment.filter.CommitmentColumn;
import pe.palabra.commitment.filter.CommitmentFilter;
import pe.palabra.commitment.filter.FilterProblem;
import pe.palabra.commitment.list.CommitmentPage;
import pe.palabra.commitment.list.CommitmentQueries;
import pe.palabra.commitment.list.ListCursor;
import pe.palabra.commitment.list.StateTotals;
import pe.palabra.commitment.web.FilterPanel.Hidden;
import pe.palabra.commitment.web.FilterPanel.Option;
import pe.palabra.commitment.web.ListView.ColumnChoice;
import pe.palabra.commitment.web.ListView.Drop;
import pe.palabra.commitment.web.ListView.Heading;
import pe.palabra.commitment.web.ListView.Link;
import pe.palabra.shared.Formats;

/** Puts the page of commitments together. */
@Component
class ListViews {

    private static final int SIZE = 50;

    private final CommitmentQueries queries;
    private final FilterPanels panels;
    private final ViewMenus menus;
    private final FilterSentences sentences;

    ListViews(CommitmentQueries queries, FilterPanels panels, ViewMenus menus, FilterSentences sentences) {
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
        ListRows rows = new ListRows(sentences, columns, filter.today());
        TotalsStrip strip = new TotalsStrip(totals, links);
        return new ListView(
                panels.of(viewer, filter, columns, totals),
                sentences.of(problems),
                new FilterChips(filter, links, sentences).all(),
                links.cleared(),
                Formats.number(totals.total()),
                totals.total() == 1 ? "compromiso" : "compromisos",
                strip.parts(),
                strip.bars(),
                columns.shown().stream().map(column -> heading(column, links)).toList(),
                columns.wide(),
                page.rows().stream().map(rows::of).toList(),
                "Compromisos " + shown(page, totals) + ", por " + sentences.order(filter.order()),
                shown(page, totals),
                previous(page, links),
                links.at(page.next()),
                menus.of(viewer, filter.input(), columns),
                exports(links),
                choice(filter, columns),
                page.rows().isEmpty() && filter.problems().isEmpty() ? drop(viewer, filter, links) : null,
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

    private static String css(CommitmentColumn column) {
        return switch (column) {
            case CODE -> "m-code";
            case RESPONSIBLE -> "m-who";
            case DISTRICTS -> "m-place";
            case STATE -> "m-state";
            case DUE_ON -> "m-due";
            case UPDATED_ON -> "m-upd end";
            default -> "";
        };
    }

    private static List<Link> exports(ListLinks links) {
        return List.of(
                new Link("Anexo 2 (.xlsx)", "15 columnas, se puede volver a importar", links.export("xlsx", "anexo2")),
                new Link("Anexo 5 (.xlsx)", "10 columnas", links.export("xlsx", "anexo5")),
                new Link("Completo (.xlsx)", "con códigos, espacio y plazo", links.export("xlsx", "completo")),
                new Link("Anexo 2 (.csv)", "15 columnas", links.export("csv", "anexo2")),
                new Link("Completo (.csv)", "con códigos, espacio y plazo", links.export("csv", "completo")));
    }

    private ColumnChoice choice(CommitmentFilter filter, ListColumns columns) {
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
        List<Hidden> hidden = filter.input().values().entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .map(value -> new Hidden(entry.getKey().key(), value)))
                .toList();
        return new ColumnChoice(options, hidden);
    }

    private @Nullable Drop drop(Viewer viewer, CommitmentFilter filter, ListLinks links) {
        if (filter.input().isEmpty()) {
            return null;
        }
        return queries.withoutEach(viewer, filter).entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(most -> most.getValue() > 0)
                .map(most -> new Drop(
                        sentences.name(most.getKey()),
                        Formats.number(most.getValue()),
                        links.filtered(filter.input().with(most.getKey()))))
                .orElse(null);
    }
}
