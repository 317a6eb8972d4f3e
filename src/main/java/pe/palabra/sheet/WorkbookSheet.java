package pe.palabra.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A sheet of a {@link WorkbookWriter}, written downwards and flushed in passing: numbers as such, all else as text. */
public final class WorkbookSheet {

    private static final int FLUSHED_AT_ONCE = 500;
    private static final int LONGEST_CELL = 32_767;
    private static final int ROWS_WITH_CHOICES = 5_000;
    private static final Pattern NOT_XML =
            Pattern.compile("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final Worksheet sheet;
    private int row;

    WorkbookSheet(Worksheet sheet, int... widths) {
        this.sheet = sheet;
        for (int column = 0; column < widths.length; column++) {
            sheet.width(column, widths[column]);
        }
    }

    /** The head of a table. */
    public void headings(List<String> headings) {
        int here = row;
        cells(headings);
        sheet.range(here, 0, here, headings.size() - 1)
                .style()
                .bold()
                .fontColor("FFFFFF")
                .fillColor("1F3864")
                .verticalAlignment("center")
                .wrapText(true)
                .set();
    }

    /** Keeps in view what was written so far. */
    public void freeze() {
        sheet.freezePane(0, row);
    }

    /** Offers values in a column below the first row; others are only warned of. */
    public void choices(int column, String... values) {
        sheet.range(1, column, ROWS_WITH_CHOICES, column)
                .validateWithListByFormula(Arrays.stream(values).collect(Collectors.joining(",", "\"", "\"")))
                .errorStyle(DataValidationErrorStyle.WARNING)
                .allowBlank(true);
    }

    /** One more row; null and "" are empty. Text that looks like a formula stays text. */
    public void cells(List<? extends @Nullable Object> cells) {
        for (int column = 0; column < cells.size(); column++) {
            Object cell = cells.get(column);
            if (cell instanceof Number number) {
                sheet.value(row, column, number);
            } else if (cell != null && !cell.equals("")) {
                sheet.inlineString(row, column, storable(cell.toString()));
            }
        }
        skip();
    }

    public void skip() {
        row++;
        if (row % FLUSHED_AT_ONCE == 0) {
            flush();
        }
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void finish() throws IOException {
        sheet.finish();
    }

    private static String storable(String cell) {
        String clean = isPlain(cell) ? cell : NOT_XML.matcher(cell).replaceAll("");
        return clean.length() <= LONGEST_CELL ? clean : clean.substring(0, LONGEST_CELL);
    }

    private static boolean isPlain(String cell) {
        for (int at = 0; at < cell.length(); at++) {
            char letter = cell.charAt(at);
            if (letter < ' ' || letter >= Character.MIN_SURROGATE) {
                return false;
            }
        }
        return true;
    }
}
