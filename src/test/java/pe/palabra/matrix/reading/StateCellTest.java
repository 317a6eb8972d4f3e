package pe.palabra.matrix.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import pe.palabra.commitment.CommitmentState;
import pe.palabra.commitment.EquivalentState;
import pe.palabra.matrix.reading.StateWord.Vocabulary;

class StateCellTest {

    @ParameterizedTest
    @EnumSource
    void theNineAreFine(CommitmentState state) {
        assertThat(StateCell.read(state.label())).contains(new StateWord(state, false, Vocabulary.NINE, false));
        assertThat(StateCell.read(state.label().toUpperCase())).isPresent();
    }

    @ParameterizedTest
    @EnumSource(names = "NOT_REPORTED", mode = EnumSource.Mode.EXCLUDE)
    void theFourAreCoarse(EquivalentState state) {
        StateWord word = StateCell.read(state.label()).orElseThrow();
        assertThat(word.coarse()).isTrue();
        assertThat(word.vocabulary()).isEqualTo(Vocabulary.FOUR);
        assertThat(word.state().equivalent()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({
        "Abierto – Suspendido, SUSPENDED",
        "Abierto/Suspendido, SUSPENDED",
        "Abierto   Suspendido, SUSPENDED",
        "Abierto — Sin informacion, NO_INFORMATION",
        "Suspendida, SUSPENDED",
        "Abierta - Suspendida, SUSPENDED",
        "No iniciada, NOT_STARTED",
        "Inviable., UNVIABLE",
        "Cerrada - Cumplida*, FULFILLED",
        "Cumplido (1), FULFILLED",
        "CUMPLIDA*, FULFILLED",
        "Incumplida, UNFULFILLED",
        "Renegociado, RENEGOTIATED",
        "Redefinido, RENEGOTIATED",
        "Cerrado - Redefinido, RENEGOTIATED",
        "Cerrado - Renegociado / Redefinido, RENEGOTIATED",
        "Desestimada, DISMISSED"
    })
    void anyDashEitherGenderAndTrailingMarksAreRead(String written, CommitmentState state) {
        assertThat(StateCell.read(written)).map(StateWord::state).contains(state);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Casi listo",
                "Abierto",
                "Cerrado",
                "Abierto - Cumplido",
                "Cerrado - En proceso",
                "Abierto - Por iniciar",
                "Culminado",
                "No cumplido",
                "En trámite"
            })
    void otherWordsAreNoState(String written) {
        assertThat(StateCell.read(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"No se reportan", "NO SE REPORTA"})
    void notReportedSaysNoStateOfItsOwn(String written) {
        assertThat(StateCell.read(written)).map(StateWord::notReported).contains(true);
    }
}
