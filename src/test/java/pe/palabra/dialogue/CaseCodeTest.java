package pe.palabra.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pe.palabra.shared.Refusal;

class CaseCodeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CMS-003|CMS-003",
                "cms 003|CMS-003",
                " cms – 003 |CMS-003",
                "CMS_003.|CMS-003",
                "Año/Ñuñoa 7|ANO-NUNOA-7",
                "'--A--b--'|A-B",
                "C.M.S.-003|C-M-S-003",
                "ＣＭＳ３|CMS3"
            })
    void aCodeIsReadInCapitalsWithoutMarksAndEveryOtherRunIsOneHyphen(String written, String code) {
        assertThat(CaseCode.read(written)).hasToString(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "---", "…", "Ω"})
    void nothingLeftIsRefused(String written) {
        assertThatThrownBy(() -> CaseCode.read(written))
                .isInstanceOf(Refusal.class)
                .hasMessage("case.code.unreadable");
    }

    @Test
    void thirtyCharactersAreACodeAndThirtyOneAreRefused() {
        assertThat(CaseCode.read("a".repeat(30)).value()).isEqualTo("A".repeat(30));
        assertThatThrownBy(() -> CaseCode.read("a".repeat(31)))
                .isInstanceOf(Refusal.class)
                .hasMessage("case.code.too-long");
    }

    @Test
    void whatIsDroppedDoesNotCountAsLength() {
        assertThat(CaseCode.read("¿" + "a".repeat(30) + " ?").value()).hasSize(30);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cms-003", "CMS--003", "-CMS", "CMS ", "ÑU"})
    void aValueThatWasNotReadCannotBeACode(String value) {
        assertThatThrownBy(() -> new CaseCode(value)).isInstanceOf(Refusal.class);
    }
}
