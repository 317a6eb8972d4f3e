package pe.palabra.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pe.palabra.sheet.SheetCell.Kind;

/** Makes cells of what files hold. */
final class CellValues {

    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    private static final LocalDate FIRST_SERIAL = LocalDate.of(1990, 1, 1);
    private static final LocalDate LAST_SERIAL = LocalDate.of(2100, 12, 31);
    private static final int LATEST_DAY = 2_958_465;
    private static final MathContext AS_EXCEL = new MathContext(15);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/uuuu");
    private static final Pattern UNSEEN = Pattern.compile("[\\u200B-\\u200F\\u2060\\uFEFF\\u00AD\\u0000]");
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|\\u2028|\\u2029|\\u0085|\\u000B");

    private final LocalDate epoch;

    CellValues(boolean since1904) {
        this.epoch = since1904 ? EPOCH_1904 : EPOCH_1900;
    }

    /** Null for text without anything to see. */
    static @Nullable SheetCell text(String raw) {
        String kept = Neutral.undo(raw);
        if (kept.chars().anyMatch(CellValues::isOdd)) {
            kept = UNSEEN.matcher(LINE_END.matcher(kept).replaceAll("\n")).replaceAll("");
        }
        String seen = strip(kept);
        return seen.isEmpty() ? null : new SheetCell(Kind.TEXT, seen, null, null, false);
    }

    private static boolean isOdd(int c) {
        return c < ' ' && c != '\n' && c != '\t' || c == 0x85 || c == 0xAD || c >= 0x200B && c <= 0x2060 || c == 0xFEFF;
    }

    static SheetCell bool(boolean value) {
        return new SheetCell(Kind.BOOLEAN, value ? "VERDADERO" : "FALSO", null, null, false);
    }

    static SheetCell error(String text) {
        return new SheetCell(Kind.ERROR, text, null, null, false);
    }

    /** A date written out, as some programs keep it. */
    static @Nullable SheetCell isoDate(String raw) {
        try {
            LocalDate date = LocalDate.parse(raw.substring(0, Math.min(10, raw.length())));
            return new SheetCell(Kind.DATE, DATE.format(date), null, date, false);
        } catch (DateTimeParseException e) {
            return text(raw);
        }
    }

    SheetCell number(double value, CellFormat format) {
        BigDecimal number = new BigDecimal(value, AS_EXCEL);
        LocalDate day = day(value);
        if (day != null && (format == CellFormat.DATE || format == CellFormat.MONTH)) {
            return date(number, day, format);
        }
        String text = format == CellFormat.PERCENT ? plain(number.movePointRight(2)) + "%" : plain(number);
        boolean serial = day != null && !day.isBefore(FIRST_SERIAL) && !day.isAfter(LAST_SERIAL);
        return new SheetCell(Kind.NUMBER, text, number, serial ? day : null, false);
    }

    /** A format without day over the first of a month shows a month: that is all it says. */
    private static SheetCell date(BigDecimal number, LocalDate day, CellFormat format) {
        return format == CellFormat.MONTH && day.getDayOfMonth() == 1
                ? new SheetCell(Kind.TEXT, MONTH.format(day), null, null, false)
                : new SheetCell(Kind.DATE, DATE.format(day), number, day, false);
    }

    private @Nullable LocalDate day(double value) {
        return value >= 1 && value < LATEST_DAY + 1 ? epoch.plusDays((long) Math.floor(value)) : null;
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** Without white space at its ends, of whatever width. */
    private static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }
}
