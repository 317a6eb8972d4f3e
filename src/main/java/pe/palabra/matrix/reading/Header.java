package pe.palabra.matrix.reading;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import pe.palabra.sheet.SheetCell;
import pe.palabra.sheet.SheetRow;

/** The header of a sheet: which column of the matrix each column is, and the headings that nobody knows. */
final class Header {

    private static final int ENOUGH = 4;

    final int row;
    final Map<Integer, MatrixColumn> columns = new HashMap<>();
    final Map<Integer, String> unknown = new TreeMap<>();
    final Map<Integer, String> repeated = new TreeMap<>();

    private Header(int row) {
        this.row = row;
    }

    /** The header that a row is; null when it has fewer than four known labels. */
    static @Nullable Header of(SheetRow row, HeadingNames names) {
        Header header = new Header(row.number());
        int labels = 0;
        for (Map.Entry<Integer, SheetCell> cell : row.cells().entrySet()) {
            String text = cell.getValue().text().strip();
            MatrixColumn column = names.meaning(text).orElse(null);
            if (column == null) {
                header.unknown.put(cell.getKey(), text);
                continue;
            }
            labels++;
            if (column != MatrixColumn.NOT_READ && header.columns.containsValue(column)) {
                header.repeated.put(cell.getKey(), text);
            } else {
                header.columns.put(cell.getKey(), column);
            }
        }
        return labels >= ENOUGH ? header : null;
    }

    /** Of two header rows that touch the lower names the columns; where it is silent, the upper one still does. */
    void inherit(Header upper) {
        upper.columns.forEach((index, column) -> {
            if (!columns.containsKey(index) && !unknown.containsKey(index) && !columns.containsValue(column)) {
                columns.put(index, column);
            }
        });
    }

    boolean sameLabels(Header other) {
        return Set.copyOf(columns.values()).equals(Set.copyOf(other.columns.values()));
    }

    List<MatrixColumn> missing() {
        Set<MatrixColumn> missing = EnumSet.allOf(MatrixColumn.class);
        missing.removeIf(column -> !column.isRequired() || columns.containsValue(column));
        return List.copyOf(missing);
    }
}
