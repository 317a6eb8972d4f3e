package pe.palabra.commitment.web.view;

import java.util.List;
import java.util.Map;
import pe.palabra.commitment.filter.FilterInput;
import pe.palabra.commitment.filter.FilterProblem;
import pe.palabra.commitment.web.FilterPanel.Hidden;
import pe.palabra.commitment.web.FilterSentences;
import pe.palabra.commitment.web.ListColumns;

/** A list that is to be kept as a view: its filters, order and columns as the form brought them. */
public record Saving(FilterInput input, ListColumns columns, String words) {

    static Saving of(Map<String, List<String>> parameters, FilterSentences sentences) {
        FilterInput input = FilterInput.of(parameters);
        ListColumns columns = ListColumns.of(parameters.getOrDefault(ListColumns.PARAMETER, List.of()));
        String words = sentences.of(input);
        return new Saving(input, columns, words.isEmpty() ? "Sin filtros" : words);
    }

    String query() {
        return columns.query(input);
    }

    List<FilterProblem> problems() {
        return columns.problems();
    }

    /** The same list as fields of the form. */
    public List<Hidden> hidden() {
        return ListColumns.hidden(input, columns);
    }

    String address() {
        return query().isEmpty() ? "/compromisos" : "/compromisos?" + query();
    }
}
