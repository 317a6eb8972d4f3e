package pe.palabra.commitment.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How far a deadline is, in words: days up to 60, then months up to two years, then years (design guide §6). */
public final class DueText {

    private static final int DAYS = 60;
    private static final int MONTHS = 24;

    private DueText() {}

    /** "vencido hace 5 meses". */
    public static String late(LocalDate due, LocalDate today) {
        return "vencido hace " + span(due, today);
    }

    /** "en 8 días", "vence hoy". */
    public static String ahead(LocalDate due, LocalDate today) {
        return due.equals(today) ? "vence hoy" : "en " + span(today, due);
    }

    private static String span(LocalDate from, LocalDate to) {
        long days = ChronoUnit.DAYS.between(from, to);
        if (days <= DAYS) {
            return days + (days == 1 ? " día" : " días");
        }
        long months = ChronoUnit.MONTHS.between(from, to);
        return months < MONTHS ? Math.max(months, 2) + " meses" : ChronoUnit.YEARS.between(from, to) + " años";
    }
}
