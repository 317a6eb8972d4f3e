package pe.palabra.commitment.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pe.palabra.commitment.filter.CommitmentOrder;
import pe.palabra.commitment.filter.FilterProblem;
import pe.palabra.commitment.list.ListCursor;

/** Which page of the API's list is asked for: by number near the beginning, or by where the last one ended. */
record PageRequest(int number, int size, @Nullable ListCursor after) {

    private static final int USUAL = 50;
    private static final int LARGEST = 500;
    private static final long FARTHEST = 10_000;

    static PageRequest of(Map<String, List<String>> parameters, CommitmentOrder order, FilterSentences sentences) {
        int number = number(parameters, "pagina", 0, 0, Integer.MAX_VALUE, sentences);
        int size = number(parameters, "tamano", USUAL, 1, LARGEST, sentences);
        if ((long) number * size > FARTHEST) {
            throw sentences.unreadable(new FilterProblem("pagina.far", String.valueOf(number)));
        }
        String after = last(parameters, "despues");
        ListCursor cursor = after == null
                ? null
                : ListCursor.of(after, order)
                        .orElseThrow(() -> sentences.unreadable(new FilterProblem("despues", after)));
        return new PageRequest(number, size, cursor);
    }

    long offset() {
        return (long) number * size;
    }

    private static int number(
            Map<String, List<String>> parameters,
            String name,
            int usual,
            int least,
            int most,
            FilterSentences sentences) {
        String written = last(parameters, name);
        if (written == null) {
            return usual;
        }
        try {
            int number = Integer.parseInt(written);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, like a number out of bounds
        }
        throw sentences.unreadable(new FilterProblem(name, written));
    }

    private static @Nullable String last(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse(null);
    }
}
