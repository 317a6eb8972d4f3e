package pe.palabra.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a person sees in a cell of a binary or XML workbook. */
final class CellTexts {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final MathContext NO_NOISE = new MathContext(15, RoundingMode.HALF_UP);
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.");
    private static final Pattern DATE_LETTERS = Pattern.compile("[dy]|m{3,}", Pattern.CASE_INSENSITIVE);
    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);

    private CellTexts() {}

    static SheetCell number(BigDecimal number, @Nullable String format, boolean date1904) {
        if (isDate(format) && number.signum() > 0 && number.compareTo(BigDecimal.valueOf(2_958_466)) < 0) {
            LocalDate date = (date1904 ? EPOCH_1904 : EPOCH_1900).plusDays(number.longValue());
            return new SheetCell(SheetCell.Kind.DATE, DATE.format(date), date);
        }
        boolean percent =
                format != null && QUOTED.matcher(format).replaceAll("").contains("%");
        BigDecimal shown = (percent ? number.movePointRight(2) : number).round(NO_NOISE);
        String text = shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
        return new SheetCell(SheetCell.Kind.NUMBER, percent ? text + "%" : text, null);
    }

    private static boolean isDate(@Nullable String format) {
        return format != null
                && DATE_LETTERS.matcher(QUOTED.matcher(format).replaceAll("")).find();
    }

    static SheetCell text(String text) {
        return isError(text) ? new SheetCell(SheetCell.Kind.ERROR, text, null) : SheetCell.text(text);
    }

    private static boolean isError(String text) {
        return text.startsWith("#") && text.length() <= 12 && text.matches("#[¡¿]?[A-ZÁÉÍÓÚ]+[/0A-Z]*[!?]?");
    }
}
