package pe.palabra.commitment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueTextTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 3);

    @ParameterizedTest
    @CsvSource({
        "2026-11-02, vencido hace 1 día",
        "2026-09-04, vencido hace 60 días",
        "2026-09-03, vencido hace 2 meses",
        "2024-12-01, vencido hace 23 meses",
        "2024-11-03, vencido hace 2 años"
    })
    void lateIsSaidInDaysThenMonthsThenYears(LocalDate due, String words) {
        assertThat(DueText.late(due, TODAY)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-03, vence hoy", "2026-11-04, en 1 día", "2027-03-25, en 4 meses", "2029-01-01, en 2 años"})
    void aheadIsSaidTheSameWay(LocalDate due, String words) {
        assertThat(DueText.ahead(due, TODAY)).isEqualTo(words);
    }
}
