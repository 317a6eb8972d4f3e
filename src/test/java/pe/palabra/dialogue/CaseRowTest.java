package pe.palabra.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseRowTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0|Ninguno",
                "1|0|1, no priorizado",
                "1|1|1, priorizado",
                "2|0|2, ninguno priorizado",
                "3|1|3, 1 priorizado",
                "3|2|3, 2 priorizados"
            })
    void spacesAreCountedWithThoseThatArePrioritised(int spaces, int prioritised, String text) {
        assertThat(new CaseRow(1, "CMS-003", null, "UT Sureste", spaces, prioritised, 0, null).spacesText())
                .isEqualTo(text);
    }
}
