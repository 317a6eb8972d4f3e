package pe.palabra.matrix.reading;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pe.palabra.shared.NameKey;

/** Tells bands, totals, notes and sources from rows of the matrix, among rows without a date (contracts.md, "Ignored"). */
final class NotARow {

    private static final int FEW = 3;
    private static final Pattern FOOTER = Pattern.compile(
            "(total|totales|subtotal|subtotales|sub total|fuente|fuentes|elaboracion|elaborado por)\\b.*");
    private static final Pattern NOTE = Pattern.compile("(?s)notas?\\s*:.*");
    private static final Pattern ROW_NUMBER = Pattern.compile("[^\\p{L}]*\\d[^\\p{L}]*");

    private NotARow() {}

    /**
     * By how many cells have content of their own, and what the first of them says. What stands in the column of dates,
     * and is none, is a note when it stands alone; beside others it may be a date gone wrong.
     */
    static boolean test(int filled, String first, boolean somethingForADate) {
        return filled < (somethingForADate ? 2 : FEW)
                || FOOTER.matcher(NameKey.of(first)).matches()
                || NOTE.matcher(first.toLowerCase(Locale.ROOT)).matches();
    }

    /** A number in the column of numbers, which may have no heading, is no content; any other text there is. */
    static boolean isRowNumber(Header columns, int at, String text) {
        @Nullable MatrixColumn column = columns.read(at);
        boolean numbers = column == MatrixColumn.ROW_NUMBER
                || column == null && columns.heading(at).isEmpty() && columns.isBeforeAll(at);
        return numbers && (text.isEmpty() || ROW_NUMBER.matcher(text).matches());
    }
}
