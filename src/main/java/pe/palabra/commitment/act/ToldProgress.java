package pe.palabra.commitment.act;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pe.palabra.shared.Formats;
import pe.palabra.shared.Refusal;

/** Progress as a person types it: a percentage (35, 35 %, 35.5 %), or a short sentence. */
public record ToldProgress(String text, @Nullable BigDecimal percent) {

    private static final Pattern FIGURE = Pattern.compile("(-?\\d{1,9}(?:[.,]\\d{1,6})?)\\s*%?");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** A figure below 0 or over 100 is refused at {@code avance}. */
    public static ToldProgress of(String typed) {
        Matcher figure = FIGURE.matcher(typed);
        if (!figure.matches()) {
            return new ToldProgress(typed, null);
        }
        BigDecimal percent = new BigDecimal(figure.group(1).replace(',', '.')).setScale(2, RoundingMode.HALF_UP);
        if (percent.signum() < 0 || percent.compareTo(HUNDRED) > 0) {
            throw Refusal.of("avance", "act.progress.out-of-range");
        }
        return new ToldProgress(percent.signum() == 0 ? "0 %" : Formats.percent(percent), percent);
    }
}
