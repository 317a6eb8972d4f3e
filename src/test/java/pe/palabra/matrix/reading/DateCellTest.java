package pe.palabra.matrix.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pe.palabra.sheet.SheetCell;

class DateCellTest {

    private static DateCell read(String text) {
        return DateCell.read(new SheetCell(SheetCell.Kind.TEXT, text, null, null, false), text)
                .orElse(null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "15/08/2021", "15-08-2021", "15.08.2021", "15 08 2021", "15/8/21", "15 / 08 / 2021", "15–08–2021",
                "15.8.2021.", "15-08/2021", "2021-08-15", "2021/8/15", "2021.08.15", "2021 08 15", "'15/08/2021"
            })
    void theDayComesFirstAndAYearOfFourFiguresMay(String text) {
        assertThat(read(text)).isEqualTo(new DateCell(LocalDate.of(2021, 8, 15), false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "15 de agosto del 2021",
                "15 de agosto de 2021",
                "15 agosto 2021",
                "15-Ago-2021",
                "15/ago/21",
                "15 de AGOSTO del año 2021",
                "sábado 15 de agosto de 2021",
                "Sábado, 15 de agosto, 2021",
                "sáb. 15 de agosto de 2021",
                "15-ago.-2021",
                "15ago2021",
                "agosto 15, 2021",
                "agosto 15 de 2021",
                "2021-ago-15",
                "15 de ago. del 21",
                "15 de 08 de 2021"
            })
    void monthsAreNamedInSpanishInFullOrShort(String text) {
        assertThat(read(text)).isEqualTo(new DateCell(LocalDate.of(2021, 8, 15), false));
    }

    @ParameterizedTest
    @CsvSource({
        "3 de enero de 2022, 2022-01-03",
        "3-feb-22, 2022-02-03",
        "03 mar 2022, 2022-03-03",
        "3 de abr. de 2022, 2022-04-03",
        "mar. 3 de mayo de 2022, 2022-05-03",
        "3 jun 2022, 2022-06-03",
        "3 julio 2022, 2022-07-03",
        "3-set-2022, 2022-09-03",
        "3-sept-2022, 2022-09-03",
        "3 sep. 2022, 2022-09-03",
        "3 de setiembre de 2022, 2022-09-03",
        "3 de septiembre del 2022, 2022-09-03",
        "1° de octubre de 2022, 2022-10-01",
        "1ro de noviembre de 2022, 2022-11-01",
        "primero de diciembre de 2022, 2022-12-01",
        "31.dic.2022, 2022-12-31"
    })
    void everyMonthIsKnown(String text, LocalDate date) {
        assertThat(read(text)).isEqualTo(new DateCell(date, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "15/08/2021 10:30", "15/08/2021 10:30:45", "15/08/2021 10:30 a. m.", "15/08/2021 3:15 p.m.",
                "15/08/2021, 10:30 hrs", "15/08/2021 - 10:30", "15/08/2021 a las 10:30", "2021-08-15T00:00:00",
                "2021-08-15T10:30:00.000Z", "2021-08-15T10:30:00-05:00", "2021-08-15 00:00:00", "15/08/2021 0:00",
                "15 de agosto de 2021 10:30", "15/08/2021 10 a.m."
            })
    void aTimeIsDropped(String text) {
        assertThat(read(text)).isEqualTo(new DateCell(LocalDate.of(2021, 8, 15), false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nov-2021",
                "noviembre 2021",
                "noviembre del 2021",
                "11/2021",
                "2021-11",
                "Nov-21",
                "nov. 2021",
                "2021 nov"
            })
    void monthAndYearAloneAreItsFirstDay(String text) {
        assertThat(read(text)).isEqualTo(new DateCell(LocalDate.of(2021, 11, 1), true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31/02/2022",
                "29/02/2021",
                "13/13/2021",
                "11/21/2021",
                "0/08/2021",
                "2021",
                "15 de agosto",
                "15/08",
                "21/11/021",
                "21/11/20211",
                "15-16/08/2021",
                "15 y 16 de agosto de 2021",
                "Lima, 15 de agosto de 2021",
                "15/08/2021 y 20/09/2021",
                "20211115",
                "21112021",
                "(15/08/2021)",
                "15-Aug-2021",
                "ayer",
                "15/08/2021?",
                "021/11/2021",
                "2021-21-11",
                "15/08/1889",
                "15/08/2101",
                "11/21",
                "15_08_2021"
            })
    void allElseIsUnreadable(String text) {
        assertThat(read(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "44521, 2021-11-21",
        "44521.0, 2021-11-21",
        "'44521,75', 2021-11-21",
        "32874, 1990-01-01",
        "73415, 2100-12-31"
    })
    void serialsMayBeText(String text, LocalDate date) {
        assertThat(read(text)).isEqualTo(new DateCell(date, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"32873", "73416", "2021", "144521", "99999"})
    void serialsStandForDaysFrom1990To2100(String text) {
        assertThat(read(text)).isNull();
    }

    @Test
    void aDateOfTheSpreadsheetIsThatDateAndANumberItsSerial() {
        LocalDate day = LocalDate.of(2021, 11, 21);
        assertThat(DateCell.read(
                        new SheetCell(SheetCell.Kind.DATE, "21/11/2021", BigDecimal.TEN, day, false), "21/11/2021"))
                .contains(new DateCell(day, false));
        assertThat(DateCell.read(new SheetCell(SheetCell.Kind.NUMBER, "44521", BigDecimal.TEN, day, false), "44521"))
                .contains(new DateCell(day, false));
        assertThat(DateCell.read(new SheetCell(SheetCell.Kind.NUMBER, "2021", BigDecimal.TEN, null, false), "2021"))
                .isEmpty();
        assertThat(DateCell.read(
                        new SheetCell(
                                SheetCell.Kind.DATE, "13/07/1905", BigDecimal.TEN, LocalDate.of(1905, 7, 13), false),
                        "13/07/1905"))
                .as("a year that was formatted as a date")
                .isEmpty();
    }
}
