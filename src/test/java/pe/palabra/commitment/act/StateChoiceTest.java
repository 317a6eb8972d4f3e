package pe.palabra.commitment.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import pe.palabra.commitment.CommitmentState;
import pe.palabra.dialogue.SpaceClass;
import pe.palabra.shared.Refusal;

class StateChoiceTest {

    @Test
    void aPrioritisedSpaceOffersTheNineFineStates() {
        assertThat(StateChoice.of(SpaceClass.PRIORITISED))
                .hasSize(9)
                .noneMatch(StateChoice::coarse)
                .extracting(StateChoice::slug)
                .contains("no-iniciado", "sin-informacion", "renegociado");
    }

    @Test
    void theOthersOfferTheFourAndDismissingAndRenegotiating() {
        assertThat(StateChoice.of(SpaceClass.NOT_PRIORITISED))
                .extracting(StateChoice::name)
                .containsExactly("Por iniciar", "En proceso", "Cumplido", "Incumplido", "Desestimado", "Renegociado");
        assertThat(StateChoice.of(SpaceClass.NOT_PRIORITISED).stream().filter(StateChoice::coarse))
                .hasSize(4);
    }

    @ParameterizedTest
    @EnumSource
    void everyChoiceIsFoundAgainByItsWord(SpaceClass spaceClass) {
        assertThat(StateChoice.of(spaceClass))
                .allSatisfy(choice ->
                        assertThat(StateChoice.find(spaceClass, choice.slug())).contains(choice));
        assertThat(StateChoice.find(spaceClass, "archivado")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatAStateAsksIsASentence(CommitmentState state) {
        assertThat(CommitmentActs.asks(state)).startsWith("Pide ").endsWith(".");
    }

    @ParameterizedTest
    @CsvSource({"35,35 %", "35 %,35 %", "35.5%,35.5 %", "0,0 %", "100 %,100 %", "En licitación,En licitación"})
    void progressIsAPercentageOrASentence(String typed, String text) {
        assertThat(ToldProgress.of(typed).text()).isEqualTo(text);
    }

    @Test
    void aDecimalCommaIsUnderstood() {
        assertThat(ToldProgress.of("35,5 %").percent()).isEqualByComparingTo(new BigDecimal("35.5"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"101", "-1 %", "250 %"})
    void aFigureThatIsNoPercentageIsRefused(String typed) {
        assertThatThrownBy(() -> ToldProgress.of(typed))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo("avance"));
    }
}
