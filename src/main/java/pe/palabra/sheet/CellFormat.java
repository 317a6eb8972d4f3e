package pe.palabra.sheet;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a number's format makes of it for a person. */
enum CellFormat {
    PLAIN,
    PERCENT,
    DATE,
    MONTH;

    private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]");

    /** By the number of a built-in format, else by its code. */
    static CellFormat of(int id, String code) {
        if (id == 9 || id == 10) {
            return PERCENT;
        }
        if (id == 17) {
            return MONTH;
        }
        boolean date = (id >= 14 && id <= 16) || id == 22 || (id >= 27 && id <= 31) || (id >= 50 && id <= 58);
        return date ? DATE : of(code);
    }

    private static CellFormat of(String code) {
        String signs = LITERALS.matcher(code).replaceAll("").toLowerCase(Locale.ROOT);
        if (signs.contains("general") || signs.contains("standard")) {
            return PLAIN;
        }
        if (signs.contains("d")) {
            return DATE;
        }
        if (signs.contains("y") || signs.contains("mmm") || signs.contains("aa")) {
            return MONTH;
        }
        return signs.contains("%") ? PERCENT : PLAIN;
    }
}
