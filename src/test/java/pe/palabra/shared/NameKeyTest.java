package pe.palabra.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Región(es)                        | region es
            '  Agua — y   Saneamiento: «I» '  | agua y saneamiento i
            ÑAHUIMPUQUIO                      | nahuimpuquio
            Nº 2½                             | no 21 2
            ...                               | ''
            """)
    void marksCapitalsAndPunctuationDoNotTellNamesApart(String written, String key) {
        assertThat(NameKey.of(written)).isEqualTo(key);
    }

    @Test
    void everyCharacterIsReadAsTheContractDefinesIt() {
        for (int letter = 0; letter <= Character.MAX_CODE_POINT; letter++) {
            if (Character.getType(letter) != Character.SURROGATE && Character.isDefined(letter)) {
                String written = "a" + Character.toString(letter) + "b";
                assertThat(NameKey.of(written)).as("U+%04X", letter).isEqualTo(defined(written));
            }
        }
    }

    /** contracts.md, "Reading a matrix", word for word. */
    private static String defined(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
