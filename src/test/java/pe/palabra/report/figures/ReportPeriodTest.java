package pe.palabra.report.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportPeriodTest {

    private static final ReportPeriod FEBRUARY = ReportPeriod.of("2028-02");

    @Test
    void aMonthIsReadAndWrittenTheSameWay() {
        assertThat(FEBRUARY).hasToString("2028-02");
        assertThat(FEBRUARY.name()).isEqualTo("febrero de 2028");
        assertThat(ReportPeriod.of("2026-09").name()).isEqualTo("setiembre de 2026");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026", "2026-1", "2026-00", "2026-13", "26-10", "2026-10-01", "+2026-10", " 2026-10"})
    void anythingElseIsNoMonth(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> ReportPeriod.of(written));
    }

    @Test
    void itEndsOnItsLastDayAndIsOverTheDayAfter() {
        assertThat(FEBRUARY.lastDay()).isEqualTo("2028-02-29");
        assertThat(FEBRUARY.isOver(LocalDate.of(2028, 2, 29))).isFalse();
        assertThat(FEBRUARY.isOver(LocalDate.of(2028, 3, 1))).isTrue();
    }

    @Test
    void itIsCutOffAtItsEndOrToday() {
        assertThat(FEBRUARY.cutOff(LocalDate.of(2028, 2, 10))).isEqualTo("2028-02-10");
        assertThat(FEBRUARY.cutOff(LocalDate.of(2028, 5, 10))).isEqualTo("2028-02-29");
    }

    @Test
    void itIsInTheFutureUntilItsFirstDay() {
        assertThat(FEBRUARY.isFuture(LocalDate.of(2028, 1, 31))).isTrue();
        assertThat(FEBRUARY.isFuture(LocalDate.of(2028, 2, 1))).isFalse();
    }
}
