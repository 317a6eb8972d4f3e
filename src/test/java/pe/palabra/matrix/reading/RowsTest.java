package pe.palabra.matrix.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static pe.palabra.matrix.reading.MatrixFile.refusals;
import static pe.palabra.matrix.reading.MatrixFile.table;
import static pe.palabra.sheet.TestWorkbook.row;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pe.palabra.sheet.TestWorkbook;

/** "Merged", "Ignored" and which sheets are read, of contracts.md. */
class RowsTest {

    private static final String HEADER = "N°|Código del caso|Fecha del acta|Descripción|Estado|UT";
    private static final String ROW = "1|SUC-061|21/11/2021|Construir un puente|En proceso|UT Sureste";
    private static final String HEAD = row(1, "N°", "Código del caso", "Fecha del acta", "Descripción", "Estado", "UT");

    private static String good(int number, String caseCode) {
        return row(number, "1", caseCode, "21/11/2021", "Construir " + number, "En proceso", "UT Sureste");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "|UT SURESTE||||",
                "UT SURESTE|||||",
                "|||TOTAL|19|",
                "7|||||solo",
                "TOTAL||||19|",
                "|a|||b|",
                "Nota|||||"
            })
    void aRowWithoutDateAndWithFewerThanThreeCellsIsIgnored(String line) {
        MatrixReading reading = table(HEADER, ROW, line);
        assertThat(reading.rows()).hasSize(1);
        assertThat(reading.ignored()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "|Total|-|25|30|UT",
                "TOTAL GENERAL|1||2|3|4",
                "|Subtotal||a|b|c",
                "|SUB-TOTAL||a|b|c",
                "|Nota: los datos||a|b|c",
                "|Fuente: SSGC||a|b|c",
                "|Elaboración propia||a|b|c",
                "|Elaborado por la SSGC||a|b|c",
                "4|Notas:||a|b|c",
                "|TOTAL|25|30|5|",
                "|Fuente: SSGC|al cierre|a|b|"
            })
    void aRowWithoutDateThatBeginsLikeATotalOrANoteIsIgnored(String line) {
        MatrixReading reading = table(HEADER, ROW, line);
        assertThat(reading.rows()).hasSize(1);
        assertThat(reading.ignored()).isEqualTo(1);
    }

    @Test
    void aNoteAloneInTheColumnOfDatesIsNoDateAndADateGoneWrongBesideOthersIsRefused() {
        MatrixReading reading = table(HEADER, ROW, "||Datos al cierre de agosto|||", "|SUC-061|31/02/2022|||");
        assertThat(reading.ignored()).isEqualTo(1);
        assertThat(refusals(reading.rows().get(1))).contains("FECHA DEL ACTA");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "|||||", "17|||||", "-|-|-|s/d||n/a", "18.-|||||"})
    void aRowWithoutContentIsNotEvenIgnored(String line) {
        MatrixReading reading = table(HEADER, ROW, line, ROW);
        assertThat(reading.rows()).hasSize(2);
        assertThat(reading.ignored()).isZero();
    }

    @Test
    void aRowWithoutDateWithThreeCellsIsRefusedAndOneWithADateAlways() {
        MatrixReading reading =
                table(HEADER, "3|SUC-061||Construir|Cumplido|", "||21/11/2021|||", "|Total|21/11/2021|||");
        assertThat(reading.ignored()).isZero();
        assertThat(reading.rows()).map(MatrixFile::refusals).satisfies(refusals -> {
            assertThat(refusals.get(0)).containsExactly("FECHA DEL ACTA");
            assertThat(refusals.get(1)).containsExactly("CÓDIGO DEL CASO", "DESCRIPCIÓN DEL COMPROMISO");
            assertThat(refusals.get(2)).containsExactly("DESCRIPCIÓN DEL COMPROMISO");
        });
    }

    @Test
    void mergedCellsGiveTheirValueToAllTheirRows() {
        MatrixReading reading = MatrixFile.read(new TestWorkbook()
                .sheet(
                        "Base",
                        HEAD
                                + row(2, "1", "SUC-061", "21/11/2021", "Uno", "En proceso", "UT Sureste")
                                + row(3, "2", null, null, "Dos", "Cumplido")
                                + row(5, "3", null, null, "Tres", "Cumplido"),
                        "B2:B5",
                        "C2:C5",
                        "F2:F5"));
        assertThat(reading.rows()).hasSize(3).allSatisfy(one -> {
            assertThat(one.caseCode()).isEqualTo("SUC-061");
            assertThat(one.actaOn()).hasToString("2021-11-21");
            assertThat(one.writtenUnit()).isEqualTo("UT Sureste");
            assertThat(one.refusals()).isEmpty();
        });
    }

    @Test
    void anEmptyUnmergedCaseCodeRefusesTheRow() {
        MatrixReading reading = MatrixFile.read(new TestWorkbook()
                .sheet("Base", HEAD + good(2, "SUC-061") + row(3, "2", null, "21/11/2021", "Dos", "Cumplido", "UT")));
        assertThat(refusals(reading.rows().get(1))).containsExactly("CÓDIGO DEL CASO");
    }

    @Test
    void aBandMergedOverTheSheetCountsOnceAlsoWhenItBeginsInTheColumnOfNumbers() {
        MatrixReading reading = MatrixFile.read(new TestWorkbook()
                .sheet(
                        "Base",
                        HEAD
                                + good(2, "SUC-061")
                                + row(3, "UT SURESTE", "x", "y", "z", "w", "v")
                                + row(4, null, "UT AMAZONÍA")
                                + good(5, "SUC-062"),
                        "A3:F3",
                        "B4:F4"));
        assertThat(reading.rows()).hasSize(2);
        assertThat(reading.ignored()).isEqualTo(2);
    }

    @Test
    void whatAMergeBringsFromAboveDoesNotMakeANoteARow() {
        MatrixReading reading = MatrixFile.read(new TestWorkbook()
                .sheet(
                        "Base",
                        HEAD + good(2, "SUC-061") + row(3, "1", null, null, "Nota: sin avance", null, null),
                        "B2:B3",
                        "F2:F3",
                        "E2:E3"));
        assertThat(reading.rows()).hasSize(1);
        assertThat(reading.ignored()).isEqualTo(1);
    }

    @Test
    void everyVisibleSheetWithAHeaderIsReadAndTheOthersAreLeftOut() {
        String rows = HEAD + good(2, "SUC-061");
        MatrixReading reading = MatrixFile.read(new TestWorkbook()
                .sheet("Resumen", row(1, "Estado", "Total", "UT") + row(2, "En proceso", "3", "UT Sureste"))
                .sheet("Uno", rows)
                .hidden("No usar", "hidden", rows)
                .sheet("Vacía", "")
                .sheet(
                        "Dos",
                        row(3, "Código del caso", "Descripción", "Estado", "Fecha acta")
                                + row(4, "SUC-062", "Construir", "Cumplido", "21/11/2021")));
        assertThat(reading.rows())
                .extracting(ReadRow::position, ReadRow::sheet, ReadRow::number)
                .containsExactly(tuple(1, "Uno", 2), tuple(2, "Dos", 4));
        assertThat(reading.sheets())
                .containsExactly(new MatrixReading.SheetSummary("Uno", 1), new MatrixReading.SheetSummary("Dos", 3));
        assertThat(reading.leftOut()).containsExactly("Resumen");
    }

    @Test
    void aListOfWordsBesideTheMatrixIsNoMatrix() {
        MatrixReading reading = MatrixFile.read(new TestWorkbook()
                .sheet("Base", HEAD + good(2, "SUC-061"))
                .sheet(
                        "Listas",
                        row(1, "Tipo", "Estado", "Nivel", "Región") + row(2, "PIP", "Cumplido", "Local", "Cusco")));
        assertThat(reading.failure()).isNull();
        assertThat(reading.rows()).hasSize(1);
        assertThat(reading.leftOut()).containsExactly("Listas");
    }

    @Test
    void aSecondMatrixWithoutItsStateFailsTheFileNamingSheetAndColumn() {
        MatrixReading reading = MatrixFile.read(new TestWorkbook()
                .sheet("Base", HEAD + good(2, "SUC-061"))
                .sheet("Otra", row(1, "Código del caso", "Fecha del acta", "Descripción", "UT") + good(2, "SUC-062")));
        assertThat(reading.failure().message()).contains("«Otra»", "ESTADO ACTUAL DEL COMPROMISO");
        assertThat(reading.rows()).isEmpty();
    }

    @Test
    void moreThanFiftyThousandRowsAreRefused() {
        String[] lines = new String[50_002];
        Arrays.fill(lines, ROW);
        lines[0] = HEADER;
        assertThat(table(lines).failure().message()).contains("50,000");
        assertThat(table(Arrays.copyOf(lines, 50_001)).rows()).hasSize(50_000);
    }

    @Test
    void aFileThatIsNoSpreadsheetIsAFailureInASentence() {
        assertThat(MatrixFile.bytes("<html><table>".getBytes()).failure().message())
                .contains("hoja de cálculo");
    }
}
