package pe.palabra.matrix.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** SNIP and CUI among the words, marks and other codes of a cell; the first valid one is kept (contracts.md). */
final class CodeCell {

    private static final Pattern NUMBERING = Pattern.compile("(?m)^\\s*\\(?\\d{1,2}\\s*[.)°º]\\s*-?\\s+(?=\\D*\\d)");
    private static final Pattern EXPONENT = Pattern.compile("\\d(?:[.,]\\d+)?E\\+?\\d{1,2}", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER =
            Pattern.compile("(?<!\\d)\\d{1,3}(?:[.,'’´` ]\\d{3})+(?!\\d)|(\\d+)(?:[.,]0{1,2}(?!\\d))?");
    private static final Pattern NO_DIGIT = Pattern.compile("\\D");
    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+");

    private CodeCell() {}

    /** What a cell holds: the code to keep, and whether there are more numbers than that. */
    record Found(@Nullable String code, boolean several) {}

    static @Nullable String snip(RowReading row) {
        return read(row, MatrixColumn.SNIP, "snip", CodeCell::isSnip);
    }

    static @Nullable String cui(RowReading row) {
        return read(row, MatrixColumn.CUI, "cui", CodeCell::isCui);
    }

    static boolean isSnip(String digits) {
        return !digits.isEmpty() && digits.length() <= 6;
    }

    static boolean isCui(String digits) {
        return digits.length() == 7;
    }

    private static @Nullable String read(RowReading row, MatrixColumn column, String finding, Predicate<String> valid) {
        String text = row.text(column);
        if (text.isEmpty()) {
            return null;
        }
        Found found = find(text, valid);
        if (found.code() == null) {
            row.find(column, text, finding);
        } else if (found.several()) {
            row.findAs(column, text, finding, "codes.several", found.code());
        }
        return found.code();
    }

    static Found find(String text, Predicate<String> valid) {
        List<String> numbers = new ArrayList<>(1);
        Matcher matcher = NUMBER.matcher(NUMBERING.matcher(written(text)).replaceAll(""));
        while (matcher.find()) {
            String number = matcher.group(1) == null ? matcher.group() : matcher.group(1);
            String digits = NO_DIGIT.matcher(number).replaceAll("");
            String bare = LEADING_ZEROS.matcher(digits).replaceFirst("");
            if (!bare.isEmpty()) {
                numbers.add(bare);
            }
        }
        String code = numbers.stream().filter(valid).findFirst().orElse(null);
        return new Found(code, numbers.size() > 1);
    }

    /** A number that a spreadsheet shortened, 2.331857E+06, is written out; with digits lost it is no code. */
    private static String written(String text) {
        if (!EXPONENT.matcher(text).matches()) {
            return text;
        }
        BigDecimal number = new BigDecimal(text.replace(',', '.'));
        return number.scale() < 0 ? "" : number.toPlainString();
    }
}
