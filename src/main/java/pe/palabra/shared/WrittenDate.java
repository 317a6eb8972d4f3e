package pe.palabra.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;

/** A date as a person types it in a form: 31/10/2026, 31-10-2026 or 31.10.2026, or 2026-10-31 as browsers send it. */
public final class WrittenDate {

    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("[uuuu-MM-dd][d/M/uuuu]").withResolverStyle(ResolverStyle.STRICT);
    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

    private WrittenDate() {}

    /** Empty: it is no date, or none of the years with which the register works. */
    public static Optional<LocalDate> read(String written) {
        String text = written.strip();
        String slashed = text.matches("\\d{4}-.*") ? text : text.replaceAll("[-.]", "/");
        try {
            LocalDate date = LocalDate.parse(slashed, WRITTEN);
            return date.isBefore(FIRST) || date.isAfter(LAST) ? Optional.empty() : Optional.of(date);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
