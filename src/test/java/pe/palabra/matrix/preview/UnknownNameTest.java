package pe.palabra.matrix.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pe.palabra.matrix.preview.UnknownName.Kind;
import pe.palabra.matrix.preview.UnknownName.Suggestion;

class UnknownNameTest {

    @Test
    void theLikestSuggestionIsChosenBeforehand() {
        assertThat(asked(new Suggestion("1", "MINSA", 0.8), new Suggestion("2", "MINAM", 0.7))
                        .chosen())
                .isEqualTo("1");
    }

    @Test
    void ofHomonymsNoneIsChosenBeforehand() {
        assertThat(asked(
                                new Suggestion("040502", "Coporaque, Caylloma, Arequipa", 0.9),
                                new Suggestion("080803", "Coporaque, Espinar, Cusco", 0.9))
                        .chosen())
                .isNull();
    }

    @Test
    void aWeakLikenessIsOnlyOffered() {
        assertThat(asked(new Suggestion("1", "MINSA", 0.59)).chosen()).isNull();
    }

    private static UnknownName asked(Suggestion... suggestions) {
        return new UnknownName(Kind.DISTRICT, "Coporraque", 1, List.of(suggestions));
    }
}
