package pe.palabra.sheet;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A cell with content: as a person sees it, and its date where the spreadsheet holds one. */
public record SheetCell(Kind kind, String text, @Nullable LocalDate date) {

    /** What the spreadsheet holds; a percentage is a number whose text ends in "%". */
    public enum Kind {
        TEXT,
        NUMBER,
        DATE,
        ERROR
    }

    public static SheetCell text(String text) {
        return new SheetCell(Kind.TEXT, text, null);
    }
}
