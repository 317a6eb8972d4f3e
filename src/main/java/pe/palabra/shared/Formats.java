package pe.palabra.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How dates and figures are written for people in Peru: 31/10/2026, 2,956, 23.4 %, and "—" for what is missing. */
public final class Formats {

    public static final ZoneId LIMA = ZoneId.of("America/Lima");
    public static final String MISSING = "—";

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter DATE_TIME =
            DateTimeFormatter.ofPattern("dd/MM/uuuu, HH:mm").withZone(LIMA);

    private Formats() {}

    public static String date(@Nullable LocalDate date) {
        return date == null ? MISSING : DATE.format(date);
    }

    /** Day and hour of Lima. */
    public static String dateTime(@Nullable Instant instant) {
        return instant == null ? MISSING : DATE_TIME.format(instant);
    }

    public static String number(long number) {
        return String.format(Locale.US, "%,d", number).replace('-', '−');
    }

    /** A percentage with the decimals it has: 35 %, 35.5 %. */
    public static String percent(@Nullable BigDecimal percent) {
        return percent == null ? MISSING : percent.stripTrailingZeros().toPlainString() + " %";
    }

    /** A share of a whole, always with one decimal: 43.0 % (R11.5). */
    public static String share(@Nullable BigDecimal percent) {
        return percent == null
                ? MISSING
                : percent.setScale(1, RoundingMode.HALF_UP).toPlainString() + " %";
    }
}
