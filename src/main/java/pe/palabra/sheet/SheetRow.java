package pe.palabra.sheet;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A row with content, under the number that the spreadsheet shows; of a CSV, the number of its record. */
public final class SheetRow {

    private final int number;
    private final @Nullable SheetCell[] cells;

    SheetRow(int number, @Nullable SheetCell[] cells) {
        this.number = number;
        this.cells = cells;
    }

    public int number() {
        return number;
    }

    /** One more than the last column that may have content. */
    public int width() {
        return cells.length;
    }

    /** The cell of a column, from 0; null when it is empty. */
    public @Nullable SheetCell cell(int column) {
        return column < cells.length ? cells[column] : null;
    }

    /** The columns with content, from the left. */
    public IntStream columns() {
        return IntStream.range(0, cells.length).filter(column -> cells[column] != null);
    }

    /** Whether it says anything of its own, besides what a merge brings from above. */
    boolean hasOwnContent() {
        return Arrays.stream(cells).filter(Objects::nonNull).anyMatch(cell -> !cell.inherited());
    }
}
