package pe.palabra.report.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import pe.palabra.shared.Formats;

/** A share of a whole as reports write it: one decimal, half up; "—" when there is no whole (R11.5). */
public final class Percentage {

    private Percentage() {}

    public static String of(long part, long whole) {
        if (whole == 0) {
            return Formats.MISSING;
        }
        return BigDecimal.valueOf(part)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP)
                        .toPlainString()
                + " %";
    }
}
