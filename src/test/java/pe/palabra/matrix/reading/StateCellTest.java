package pe.palabra.matrix.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static pe.palabra.commitment.CommitmentState.FULFILLED;
import static pe.palabra.commitment.CommitmentState.IN_PROGRESS;
import static pe.palabra.commitment.CommitmentState.NOT_STARTED;
import static pe.palabra.commitment.CommitmentState.UNFULFILLED;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import pe.palabra.commitment.CommitmentState;
import pe.palabra.matrix.reading.StateWord.Vocabulary;

class StateCellTest {

    private static StateWord fine(CommitmentState state) {
        return new StateWord(state, false, Vocabulary.NINE, false);
    }

    private static StateWord coarse(CommitmentState state) {
        return new StateWord(state, true, Vocabulary.FOUR, false);
    }

    @ParameterizedTest
    @EnumSource(CommitmentState.class)
    void theNineAreKnownWithAnyDashSlashOrSpace(CommitmentState state) {
        for (String between : new String[] {" - ", "-", " – ", "—", " / ", "/", "   ", " -", "\n", "\u00A0-\u00A0"}) {
            assertThat(StateCell.read(state.label().replace(" - ", between))).contains(fine(state));
        }
        assertThat(StateCell.read(state.label().toUpperCase())).contains(fine(state));
    }

    @Test
    void theFourAloneAreCoarse() {
        assertThat(StateCell.read("Por iniciar")).contains(coarse(NOT_STARTED));
        assertThat(StateCell.read("EN PROCESO ")).contains(coarse(IN_PROGRESS));
        assertThat(StateCell.read("cumplido")).contains(coarse(FULFILLED));
        assertThat(StateCell.read("Incumplida")).contains(coarse(UNFULFILLED));
    }

    @ParameterizedTest
    @CsvSource({
        "No iniciado, NOT_STARTED",
        "No iniciada, NOT_STARTED",
        "Sin información, NO_INFORMATION",
        "sin informacion, NO_INFORMATION",
        "Suspendida, SUSPENDED",
        "Inviable, UNVIABLE",
        "Desestimada, DISMISSED",
        "Renegociado, RENEGOTIATED",
        "Redefinida, RENEGOTIATED",
        "Renegociado/Redefinido, RENEGOTIATED",
        "Renegociada - Redefinida, RENEGOTIATED",
        "Cerrado - Renegociado, RENEGOTIATED",
        "Cerrada / Redefinida, RENEGOTIATED",
        "Abierta - Suspendida, SUSPENDED",
        "Abierto En proceso, IN_PROGRESS",
        "Cerrada – Cumplida, FULFILLED"
    })
    void theSecondPartOfAFineOneMayStandAloneInEitherGender(String text, CommitmentState state) {
        assertThat(StateCell.read(text)).contains(fine(state));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cumplido*",
                "Cumplido.",
                "Cumplido (1)",
                "Cumplido **",
                "Cumplido (2) *",
                "Cumplido(1).",
                "Cumplido¹"
            })
    void trailingMarksDoNotMatter(String text) {
        assertThat(StateCell.read(text)).contains(coarse(FULFILLED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"No se reportan", "NO SE REPORTA"})
    void noSeReportanIsNoStateOfItsOwn(String text) {
        assertThat(StateCell.read(text)).map(StateWord::notReported).contains(true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Casi listo",
                "Abierto",
                "Cerrado",
                "Abierto - Cumplido",
                "Cerrado - En proceso",
                "Culminado",
                "No cumplido",
                "En proceso / Cumplido",
                "Cumplido 100%",
                "Cumplido?",
                "Abierto - Por iniciar",
                "Concluido",
                "Parcialmente cumplido"
            })
    void otherWordsAreNoState(String text) {
        assertThat(StateCell.read(text)).isEmpty();
    }
}
