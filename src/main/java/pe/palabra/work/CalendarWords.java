package pe.palabra.work;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import pe.palabra.shared.Formats;

/** Days and hours in the words of Peru: martes 10/11/2026, 08:00. */
final class CalendarWords {

    private static final Locale PERU = new Locale("es", "PE");
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", PERU);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private CalendarWords() {}

    static String day(LocalDate day) {
        return WEEKDAY.format(day) + " " + Formats.date(day);
    }

    static String dayAndHour(ZonedDateTime moment) {
        return day(moment.toLocalDate()) + ", " + HOUR.format(moment);
    }

    static String greeting(ZonedDateTime moment) {
        int hour = moment.getHour();
        if (hour >= 5 && hour < 12) {
            return "Buenos días";
        }
        return hour >= 12 && hour < 19 ? "Buenas tardes" : "Buenas noches";
    }
}
