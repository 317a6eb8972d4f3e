package pe.palabra.report.rows;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.palabra.report.figures.RowTable;

/**
 * The rows of a window, out of all that match. {@code next}: the code after which the next window begins, null at
 * the end.
 */
public record RowSelection(
        long total, List<RowTable.Row> rows, @Nullable String next) {

    public static RowSelection of(RowTable rows, RowFilter filter, RowWindow window) {
        int first = window.after() == null ? 0 : rows.after(window.after());
        List<RowTable.Row> chosen = new ArrayList<>();
        long total = 0;
        long passed = 0;
        boolean more = false;
        for (int i = 0; i < rows.size(); i++) {
            if (filter.matches(rows.row(i))) {
                total++;
                if (i >= first && passed++ >= window.offset()) {
                    more = chosen.size() == window.size();
                    if (!more) {
                        chosen.add(rows.row(i));
                    }
                }
            }
        }
        return new RowSelection(
                total,
                chosen,
                more && !chosen.isEmpty() ? chosen.get(chosen.size() - 1).code() : null);
    }
}
