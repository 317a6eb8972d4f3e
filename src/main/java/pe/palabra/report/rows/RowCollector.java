package pe.palabra.report.rows;

import java.util.ArrayList;
import java.util.List;
import pe.palabra.report.figures.CountedRow;

/** Takes the rows of a window out of all that match, and counts the others. */
public final class RowCollector<R extends CountedRow> {

    private final RowFilter filter;
    private final RowWindow window;
    private final List<R> rows = new ArrayList<>();
    private long total;
    private long passed;
    private boolean more;

    public RowCollector(RowFilter filter, RowWindow window) {
        this.filter = filter;
        this.window = window;
    }

    public void offer(R row) {
        if (!filter.matches(row)) {
            return;
        }
        total++;
        if (window.after() != null && row.code().compareTo(window.after()) <= 0) {
            return;
        }
        if (passed++ < window.offset()) {
            return;
        }
        if (rows.size() < window.size()) {
            rows.add(row);
        } else {
            more = true;
        }
    }

    public RowPage page(RowSource<R> source) {
        String next = more && !rows.isEmpty() ? rows.get(rows.size() - 1).code() : null;
        return new RowPage(total, source.elements(rows), next);
    }
}
