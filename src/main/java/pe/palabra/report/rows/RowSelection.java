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
        long total, List<String> codes, @Nullable String next) {

    public static RowSelection of(RowTable rows, RowFilter filter, RowWindow window) {
        int first = window.after() == null ? 0 : rows.after(window.after());
        List<String> codes = new ArrayList<>();
        long total = 0;
        long passed = 0;
        boolean more = false;
        for (int i = 0; i < rows.size(); i++) {
            if (filter.matches(rows.row(i))) {
                total++;
                if (i >= first && passed++ >= window.offset()) {
                    more = codes.size() == window.size();
                    if (!more) {
                        codes.add(rows.row(i).code());
                    }
                }
            }
        }
        return new RowSelection(total, codes, more && !codes.isEmpty() ? codes.get(codes.size() - 1) : null);
    }
}
