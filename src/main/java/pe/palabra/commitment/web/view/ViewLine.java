package pe.palabra.commitment.web.view;

import pe.palabra.commitment.filter.FilterInput;
import pe.palabra.commitment.view.SavedViewRow;
import pe.palabra.commitment.web.FilterSentences;

/** A saved view on the page of views; {@code words} say what it filters. */
public record ViewLine(long id, String name, String href, String words, boolean shared, String owner) {

    static ViewLine of(SavedViewRow row, FilterSentences sentences) {
        String words = sentences.of(FilterInput.parse(row.query()));
        return new ViewLine(
                row.id(), row.name(), row.href(), words.isEmpty() ? "Sin filtros" : words, row.shared(), row.owner());
    }
}
