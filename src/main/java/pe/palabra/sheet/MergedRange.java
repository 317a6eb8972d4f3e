package pe.palabra.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cells shown as one: rows as the spreadsheet numbers them, columns from 0. */
record MergedRange(int firstRow, int firstColumn, int lastRow, int lastColumn) {

    private static final Pattern REFERENCE =
            Pattern.compile("\\$?([A-Z]{1,3})\\$?(\\d{1,7}):\\$?([A-Z]{1,3})\\$?(\\d{1,7})");

    /** "B12:B13"; null when it is no such reference. */
    static @Nullable MergedRange of(@Nullable String reference) {
        Matcher parts = REFERENCE.matcher(reference == null ? "" : reference);
        return parts.matches()
                ? new MergedRange(
                        Integer.parseInt(parts.group(2)),
                        column(parts.group(1)),
                        Integer.parseInt(parts.group(4)),
                        column(parts.group(3)))
                : null;
    }

    /** "A" is 0, "AA" is 26. */
    static int column(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = column * 26 + letters.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }
}
