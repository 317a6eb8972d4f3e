package pe.palabra.matrix.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateCellTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            21/11/2021                | 2021-11-21
            21-11-2021                | 2021-11-21
            21.11.2021                | 2021-11-21
            21 11 2021                | 2021-11-21
            1/2/2022                  | 2022-02-01
            21/11/21                  | 2021-11-21
            2021-11-21                | 2021-11-21
            2021/11/21                | 2021-11-21
            2021-11-21T00:00:00       | 2021-11-21
            2021-11-21 10:30          | 2021-11-21
            21/11/2021 10:30 a.m.     | 2021-11-21
            44521                     | 2021-11-21
            44521.5                   | 2021-11-21
            15 de agosto del 2021     | 2021-08-15
            15 de agosto de 2021      | 2021-08-15
            15-Ago-2021               | 2021-08-15
            15/ago/21                 | 2021-08-15
            3 set 2021                | 2021-09-03
            3 sept. 2021              | 2021-09-03
            03 de septiembre de 2021  | 2021-09-03
            03 de setiembre de 2021   | 2021-09-03
            sábado 15 de agosto de 2021 | 2021-08-15
            1° de mayo de 2022        | 2022-05-01
            1ro de mayo de 2022       | 2022-05-01""")
    void datesAreReadDayFirstHoweverTheyAreWritten(String written, LocalDate date) {
        assertThat(DateCell.read(written)).contains(new DateCell(date, false));
    }

    @ParameterizedTest
    @CsvSource({"nov-2021, 2021-11-01", "noviembre de 2021, 2021-11-01", "11/2021, 2021-11-01", "Set 2022, 2022-09-01"})
    void monthAndYearAloneAreTheFirstDay(String written, LocalDate date) {
        assertThat(DateCell.read(written)).contains(new DateCell(date, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31/02/2022",
                "30/02/2022",
                "2021",
                "20211121",
                "por confirmar",
                "15 de ogosto de 2021",
                "21/13/2021",
                "12345",
                "99999",
                "21/11/2021 y 22/11/2021",
                "32/01/2022",
                "agosto",
                "21/11/202"
            })
    void allElseIsUnreadable(String written) {
        assertThat(DateCell.read(written)).isEmpty();
    }
}
