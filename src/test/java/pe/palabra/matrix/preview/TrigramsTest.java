package pe.palabra.matrix.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrigramsTest {

    private static double likeness(String one, String other) {
        return Trigrams.of(one).likeness(Trigrams.of(other));
    }

    /** Figures of PostgreSQL's similarity(). */
    @ParameterizedTest
    @CsvSource({"word, two words, 0.363636", "velille, velile, 0.666667", "minagri, midagri, 0.454545", "cusco, puno, 0"
    })
    void namesAreAsAlikeAsPostgresqlSays(String one, String other, double likeness) {
        assertThat(likeness(one, other)).isEqualTo(likeness, within(1e-5));
    }

    @Test
    void capitalsAccentsAndPunctuationDoNotCount() {
        assertThat(likeness("Municipalidad Distrital de Ñuñoa", "MUNICIPALIDAD  DISTRITAL DE NUÑOA."))
                .isEqualTo(1);
    }

    @Test
    void nothingIsAlikeToNothing() {
        assertThat(likeness("", "—")).isZero();
    }
}
