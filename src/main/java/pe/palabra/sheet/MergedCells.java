package pe.palabra.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The merged ranges of a sheet: each gives the value of its first cell to all its rows, in its first column only. */
final class MergedCells {

    private final TreeMap<Integer, List<Range>> byFirstRow = new TreeMap<>();
    private final List<Open> open = new ArrayList<>();

    /** Rows from 1, columns from 0, both ends included. */
    record Range(int firstRow, int lastRow, int firstColumn, int lastColumn) {}

    private record Open(Range range, @Nullable SheetCell value) {}

    void add(Range range) {
        byFirstRow.computeIfAbsent(range.firstRow(), row -> new ArrayList<>(1)).add(range);
    }

    /** Fills the cells of a row; rows come in their order. */
    void fill(int number, SortedMap<Integer, SheetCell> cells) {
        open.removeIf(merged -> merged.range().lastRow() < number);
        for (Open merged : open) {
            clear(merged.range(), cells);
            if (merged.value() != null) {
                cells.put(merged.range().firstColumn(), merged.value());
            }
        }
        while (!byFirstRow.isEmpty() && byFirstRow.firstKey() <= number) {
            var first = byFirstRow.pollFirstEntry();
            if (first.getKey() == number) {
                first.getValue().forEach(range -> begin(range, cells));
            }
        }
    }

    private void begin(Range range, SortedMap<Integer, SheetCell> cells) {
        SheetCell value = cells.get(range.firstColumn());
        clear(range, cells);
        if (value != null) {
            cells.put(range.firstColumn(), value);
        }
        open.add(new Open(range, value));
    }

    private static void clear(Range range, SortedMap<Integer, SheetCell> cells) {
        for (int column = range.firstColumn(); column <= range.lastColumn(); column++) {
            cells.remove(column);
        }
    }
}
