package pe.palabra.commitment.web;

import java.util.List;
import pe.palabra.commitment.filter.CommitmentFilter;
import pe.palabra.commitment.filter.FilterParameter;
import pe.palabra.commitment.web.ListView.Chip;

/** The filters in force, in words, each with the address that drops it. */
record FilterChips(CommitmentFilter filter, ListLinks links, FilterSentences sentences) {

    List<Chip> all() {
        return filter.input().values().entrySet().stream()
                .filter(entry -> entry.getKey() != FilterParameter.ORDER)
                .flatMap(entry -> entry.getValue().stream().map(value -> chip(entry.getKey(), value)))
                .toList();
    }

    private Chip chip(FilterParameter parameter, String value) {
        return new Chip(
                sentences.name(parameter),
                sentences.words(filter, parameter, value),
                links.filtered(filter.input().without(parameter, value)));
    }
}
