package pe.palabra.matrix.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberCellsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            2331857          | 2331857 | false
            2.328.827        | 2328827 | false
            2,328,827        | 2328827 | false
            '2331857         | 2331857 | false
            CUI N° 2331857   | 2331857 | false
            002331857        | 2331857 | false
            2331857/2331858  | 2331857 | true
            2331857, 2331858 | 2331857 | true
            SNIP 184885 - CUI 2328827 | 2328827 | true""")
    void aCuiHasSevenDigits(String written, String code, boolean several) {
        assertThat(NumberCells.cui(written)).isEqualTo(new NumberCells.Code(code, several));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "en trámite", "23318570", "0"})
    void whatIsNoCuiIsNotStored(String written) {
        assertThat(NumberCells.cui(written).value()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"SNIP 184885, 184885", "'184,885', 184885", "000123, 123", "345, 345"})
    void aSnipHasAtMostSixDigits(String written, String code) {
        assertThat(NumberCells.snip(written).value()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "0.35, 35 %",
        "'0,35', 35 %",
        "35%, 35 %",
        "35 %, 35 %",
        "35.5%, 35.5 %",
        "'35,5 %', 35.5 %",
        "35, 35 %",
        "1, 100 %",
        "0, 0 %",
        "100, 100 %",
        "1.5, 1.5 %",
        "0.5%, 0.5 %",
        "+1, 100 %"
    })
    void aShareOrANumberUpToAHundredIsAPercentage(String written, String percent) {
        assertThat(NumberCells.progress(written).text()).isEqualTo(percent);
        assertThat(NumberCells.progress(written).percent()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"En licitación", "120", "35% al mes", "2 de 3", "-5"})
    void anythingElseKeepsItsText(String written) {
        assertThat(NumberCells.progress(written)).isEqualTo(new Progress(written, null));
    }
}
