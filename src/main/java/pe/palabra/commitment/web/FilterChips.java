package pe.palabra.commitment.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.palabra.commitment.filter.CommitmentFilter;
import pe.palabra.commitment.filter.FilterParameter;
import pe.palabra.commitment.web.ListView.Chip;
import pe.palabra.shared.Formats;

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
                words(parameter, value),
                links.filtered(filter.input().without(parameter, value)));
    }

    private @Nullable String words(FilterParameter parameter, String value) {
        return switch (parameter) {
            case OVERDUE, WITHOUT_DEADLINE -> "si".equals(value) ? null : value;
            case ACTA_FROM, ACTA_TO, NOT_UPDATED_SINCE -> date(value);
            case SPACE_CLASS -> value.replace('_', ' ');
            default -> filter.words(parameter, value);
        };
    }

    private static String date(String value) {
        try {
            return Formats.date(LocalDate.parse(value));
        } catch (DateTimeException e) {
            return value;
        }
    }
}
