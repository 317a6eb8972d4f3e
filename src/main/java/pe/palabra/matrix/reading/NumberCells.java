package pe.palabra.matrix.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Codes of investment projects and percentages of progress (contracts.md, "Type" and "Avance"). */
final class NumberCells {

    private static final Pattern DIGITS = Pattern.compile("(?<!\\d)\\d{1,3}(?:[.,'’ ]\\d{3})+(?!\\d)|\\d+");
    private static final Pattern PERCENT = Pattern.compile("\\+?(\\d{1,3}(?:[.,]\\d+)?|[.,]\\d+)\\s*(%?)");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private NumberCells() {}

    /** What was found in a cell of codes: the first valid one, and whether there were several numbers. */
    record Code(@Nullable String value, boolean several) {}

    /** A SNIP has at most six digits. */
    static Code snip(String text) {
        return code(text, digits -> !digits.isEmpty() && digits.length() <= 6);
    }

    /** A CUI has seven digits. */
    static Code cui(String text) {
        return code(text, digits -> digits.length() == 7);
    }

    private static Code code(String text, Predicate<String> valid) {
        List<String> found = new ArrayList<>(1);
        Matcher numbers = DIGITS.matcher(text);
        while (numbers.find()) {
            found.add(numbers.group().replaceAll("\\D", "").replaceFirst("^0+", ""));
        }
        return new Code(found.stream().filter(valid).findFirst().orElse(null), found.size() > 1);
    }

    /** 0 to 1 (1 is 100 %), over 1 up to 100, or with %: a percentage; anything else keeps its text. */
    static Progress progress(String text) {
        Matcher parts = PERCENT.matcher(text);
        if (!parts.matches()) {
            return new Progress(text, null);
        }
        BigDecimal number = new BigDecimal(parts.group(1).replace(',', '.'));
        boolean share = parts.group(2).isEmpty() && number.compareTo(BigDecimal.ONE) <= 0;
        BigDecimal percent = (share ? number.multiply(HUNDRED) : number).setScale(2, RoundingMode.HALF_UP);
        if (percent.compareTo(HUNDRED) > 0) {
            return new Progress(text, null);
        }
        String plain =
                percent.signum() == 0 ? "0" : percent.stripTrailingZeros().toPlainString();
        return new Progress(plain + " %", percent);
    }
}
