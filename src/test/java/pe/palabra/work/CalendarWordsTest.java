package pe.palabra.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pe.palabra.shared.Formats;

class CalendarWordsTest {

    @Test
    void daysAreNamedAsInPeru() {
        assertThat(CalendarWords.day(LocalDate.of(2026, 11, 10))).isEqualTo("martes 10/11/2026");
        assertThat(CalendarWords.day(LocalDate.of(2026, 11, 11))).isEqualTo("miércoles 11/11/2026");
    }

    @ParameterizedTest
    @CsvSource({
        "00:00, Buenas noches",
        "04:59, Buenas noches",
        "05:00, Buenos días",
        "11:59, Buenos días",
        "12:00, Buenas tardes",
        "18:59, Buenas tardes",
        "19:00, Buenas noches"
    })
    void theGreetingFollowsTheHourOfLima(String hour, String greeting) {
        ZonedDateTime moment = LocalDate.of(2026, 11, 3)
                .atTime(java.time.LocalTime.parse(hour))
                .atZone(Formats.LIMA);
        assertThat(CalendarWords.greeting(moment)).isEqualTo(greeting);
    }

    @Test
    void theHourIsWrittenWithTheDay() {
        assertThat(CalendarWords.dayAndHour(ZonedDateTime.of(2026, 11, 10, 8, 5, 0, 0, Formats.LIMA)))
                .isEqualTo("martes 10/11/2026, 08:05");
    }
}
