package pe.palabra.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives a merged value to all its rows, in its first column only; what the merge hides is not seen. */
final class MergedCells {

    private static final class Open {
        private final MergedRange range;
        private @Nullable SheetCell value;

        private Open(MergedRange range) {
            this.range = range;
        }
    }

    private final List<MergedRange> ranges;
    private final List<Open> open = new ArrayList<>();
    private int next;

    MergedCells(List<MergedRange> ranges) {
        this.ranges = ranges.stream()
                .sorted(Comparator.comparingInt(MergedRange::firstRow))
                .toList();
    }

    /** Of rows in their order; answers the cells as a person sees them. */
    @Nullable
    SheetCell[] apply(int row, @Nullable SheetCell[] cells) {
        open.removeIf(merge -> merge.range.lastRow() < row);
        while (next < ranges.size() && ranges.get(next).firstRow() <= row) {
            MergedRange range = ranges.get(next++);
            if (range.lastRow() >= row) {
                open.add(new Open(range));
            }
        }
        @Nullable SheetCell[] seen = cells;
        for (Open merge : open) {
            seen = apply(row, seen, merge);
        }
        return seen;
    }

    private static @Nullable SheetCell[] apply(int row, @Nullable SheetCell[] cells, Open merge) {
        int first = merge.range.firstColumn();
        if (row == merge.range.firstRow()) {
            SheetCell value = first < cells.length ? cells[first] : null;
            merge.value = value == null ? null : value.asInherited();
        }
        @Nullable SheetCell[] seen = cells;
        if (merge.value != null && first >= seen.length) {
            seen = Arrays.copyOf(seen, first + 1);
        }
        if (row > merge.range.firstRow() && first < seen.length) {
            seen[first] = merge.value;
        }
        for (int column = first + 1; column <= merge.range.lastColumn() && column < seen.length; column++) {
            seen[column] = null;
        }
        return seen;
    }
}
