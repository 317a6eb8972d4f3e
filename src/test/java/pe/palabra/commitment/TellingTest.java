package pe.palabra.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import pe.palabra.commitment.StateDetails.Agreement;
import pe.palabra.commitment.StateDetails.Asked;
import pe.palabra.commitment.StateDetails.Impediment;
import pe.palabra.commitment.StateFact.Kind;
import pe.palabra.shared.Wording;

class TellingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 31);
    private static final StateDetails EVERYTHING = new StateDetails(
            "Se firmó", "Sin terreno", "Entrega", Impediment.LEGAL, "Reserva", Agreement.AGREED, "No llegó");

    private static StateHistory standing(CommitmentState state) {
        return new StateHistory(List.of(new StateFact(1, DAY.minusMonths(2), state, false, null, null, Kind.FACT, 1)));
    }

    private static StateFact fact(@Nullable CommitmentState state, boolean coarse) {
        return StateFact.proposed(DAY, state, coarse, state == null ? "35 %" : null, null, Kind.FACT);
    }

    static Stream<Arguments> whatR1Asks() {
        return Stream.of(
                Arguments.of(CommitmentState.NOT_STARTED, List.of()),
                Arguments.of(CommitmentState.IN_PROGRESS, List.of(Asked.DONE)),
                Arguments.of(CommitmentState.NO_INFORMATION, List.of()),
                Arguments.of(CommitmentState.SUSPENDED, List.of(Asked.CAUSE, Asked.RESTART)),
                Arguments.of(CommitmentState.UNVIABLE, List.of(Asked.IMPEDIMENT)),
                Arguments.of(CommitmentState.FULFILLED, List.of(Asked.EVIDENCE, Asked.AGREEMENT)),
                Arguments.of(CommitmentState.UNFULFILLED, List.of(Asked.WHY, Asked.EVIDENCE)),
                Arguments.of(CommitmentState.DISMISSED, List.of(Asked.EVIDENCE)),
                Arguments.of(CommitmentState.RENEGOTIATED, List.of(Asked.SUCCESSOR)));
    }

    @ParameterizedTest
    @MethodSource("whatR1Asks")
    void enteringAStateAsksWhatR1Says(CommitmentState state, List<Asked> asked) {
        Telling telling = new Telling(fact(state, false), StateDetails.NONE, false, false);
        assertThat(telling.missing(StateHistory.EMPTY)).isEqualTo(asked);
    }

    @Test
    void theTableOfR1CoversEveryState() {
        assertThat(whatR1Asks().map(line -> line.get()[0]).toList())
                .isEqualTo(Arrays.asList((Object[]) CommitmentState.values()));
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsMissingWhenAllWasGiven(CommitmentState state) {
        Telling telling = new Telling(fact(state, false), EVERYTHING, true, true);
        assertThat(telling.missing(StateHistory.EMPTY)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theSameStateAgainAndProgressAloneAskNothing(CommitmentState state) {
        assertThat(new Telling(fact(state, false), StateDetails.NONE, false, false).missing(standing(state)))
                .isEmpty();
        assertThat(new Telling(fact(null, false), StateDetails.NONE, false, false).missing(standing(state)))
                .isEmpty();
    }

    @Test
    void aCoarseWordOverAFineStateIsNoChangeAndAsksNothing() {
        Telling telling = new Telling(fact(CommitmentState.IN_PROGRESS, true), StateDetails.NONE, false, false);
        assertThat(telling.missing(standing(CommitmentState.SUSPENDED))).isEmpty();
        assertThat(telling.missing(standing(CommitmentState.NOT_STARTED))).containsExactly(Asked.DONE);
    }

    @Test
    void anImpedimentNeedsItsKindAndItsText() {
        StateDetails kindAlone = new StateDetails(null, null, null, Impediment.TECHNICAL, null, null, null);
        assertThat(new Telling(fact(CommitmentState.UNVIABLE, false), kindAlone, true, true)
                        .missing(StateHistory.EMPTY))
                .containsExactly(Asked.IMPEDIMENT);
    }

    @Test
    void everythingAskedHasAFieldAndASentence() {
        for (Asked asked : Asked.values()) {
            assertThat(Wording.of(asked.key())).isNotBlank();
            assertThat(asked.label()).isNotBlank();
        }
    }
}
