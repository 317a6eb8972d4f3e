package pe.palabra.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A cell with content, typed as the spreadsheet has it.
 *
 * @param text as a person sees it: dates dd/mm/yyyy, numbers without noise, percentages with their sign; never blank
 * @param number of numbers, percentages as the fraction they are
 * @param date of dates; of other numbers the date they would be as a serial, between 1990 and 2100
 * @param inherited whether the value comes from a row above, by a merge of cells
 */
public record SheetCell(
        Kind kind,
        String text,
        @Nullable BigDecimal number,
        @Nullable LocalDate date,
        boolean inherited) {

    /** What a cell holds; of a formula, its value. */
    public enum Kind {
        TEXT,
        NUMBER,
        DATE,
        BOOLEAN,
        ERROR
    }

    SheetCell asInherited() {
        return new SheetCell(kind, text, number, date, true);
    }
}
