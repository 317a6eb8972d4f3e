package pe.palabra.matrix.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pe.palabra.shared.Formats;

/** Progress as a percentage, or as the text that it is (contracts.md, "Avance"). */
final class ProgressCell {

    private static final Pattern FIGURE = Pattern.compile("(%?)\\s*(\\d{1,3}(?:[.,]\\d+)?|[.,]\\d+)\\s*(%?)");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    private ProgressCell() {}

    /** Null of an empty cell. 0 to 1 is a share of one, over 1 up to 100 and with % a percentage. */
    static @Nullable Progress read(String text) {
        Matcher figure = FIGURE.matcher(text);
        if (text.isEmpty() || !figure.matches()) {
            return text.isEmpty() ? null : new Progress(text, null);
        }
        BigDecimal number = new BigDecimal(figure.group(2).replace(',', '.'));
        boolean signed = !figure.group(1).isEmpty() || !figure.group(3).isEmpty();
        boolean share = !signed && number.compareTo(BigDecimal.ONE) <= 0;
        BigDecimal percent = share ? number.multiply(HUNDRED) : number;
        BigDecimal kept = percent.setScale(DECIMALS, RoundingMode.HALF_UP);
        if (kept.compareTo(HUNDRED) > 0) {
            return new Progress(signed ? Formats.percent(kept) : text, null);
        }
        return new Progress(kept.signum() == 0 ? "0 %" : Formats.percent(kept), kept);
    }
}
