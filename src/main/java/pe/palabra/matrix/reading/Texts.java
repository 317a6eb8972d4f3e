package pe.palabra.matrix.reading;

import java.util.HashMap;
import java.util.Map;
import pe.palabra.sheet.SheetCell;

/** What cells say, worked out once for the short texts that a matrix repeats in row after row. */
final class Texts {

    private static final int SHORT = 48;
    private static final int MOST = 20_000;

    private final Map<String, String> known = new HashMap<>();

    /** "" where the cell says nothing. */
    String of(SheetCell cell) {
        String shown = cell.text();
        if (shown.length() > SHORT || CellText.isError(cell)) {
            return CellText.of(cell);
        }
        if (known.size() > MOST) {
            known.clear();
        }
        return known.computeIfAbsent(shown, CellText::of);
    }
}
