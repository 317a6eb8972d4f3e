package pe.palabra.commitment.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import pe.palabra.commitment.filter.CommitmentColumn;
import pe.palabra.commitment.filter.CommitmentFilter;
import pe.palabra.commitment.filter.CommitmentOrder;
import pe.palabra.commitment.filter.FilterParameter;
import pe.palabra.commitment.web.FilterPanel.Choices;
import pe.palabra.commitment.web.FilterPanel.Hidden;
import pe.palabra.commitment.web.FilterPanel.Option;
import pe.palabra.commitment.web.ListView.Choice;

/** The orders to choose from where the heads of the columns are not seen: each column shown, both ways. */
record SortChoices(CommitmentFilter filter, ListColumns columns, FilterSentences sentences) {

    Choice choice() {
        Set<CommitmentColumn> offered = new LinkedHashSet<>(columns.shown());
        offered.add(filter.order().column());
        List<Option> options = offered.stream()
                .flatMap(column -> Stream.of(new CommitmentOrder(column, false), new CommitmentOrder(column, true)))
                .map(this::option)
                .toList();
        List<Hidden> hidden = ListColumns.hidden(filter.input().with(FilterParameter.ORDER), columns);
        return new Choice(new Choices(options), hidden);
    }

    private Option option(CommitmentOrder order) {
        String name = sentences.order(order);
        String label = name.substring(0, 1).toUpperCase(FilterSentences.SPANISH) + name.substring(1);
        return new Option(FilterParameter.ORDER.key(), order.key(), label, null, null, order.equals(filter.order()));
    }
}
