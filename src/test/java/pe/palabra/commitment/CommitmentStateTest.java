package pe.palabra.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CommitmentStateTest {

    static Stream<Arguments> everyPair() {
        return Arrays.stream(CommitmentState.values())
                .flatMap(from -> Arrays.stream(CommitmentState.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void anOpenStateMayBecomeAnyButNotStartedAndAClosedOneNone(CommitmentState from, CommitmentState to) {
        boolean open = from.label().startsWith("Abierto");
        boolean expected = from == to || (open && to != CommitmentState.NOT_STARTED);
        assertThat(from.mayBecome(to)).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void theGroupInTheNameSaysWhetherItIsOpen(CommitmentState state) {
        assertThat(state.isOpen()).isEqualTo(state.label().startsWith("Abierto - "));
        assertThat(state.label()).endsWith(state.shortLabel()).doesNotStartWith(state.shortLabel());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Abierto - No iniciado|Por iniciar
            Abierto - En proceso|En proceso
            Abierto - Sin información|En proceso
            Abierto - Suspendido|En proceso
            Abierto - Inviable|En proceso
            Cerrado - Cumplido|Cumplido
            Cerrado - Incumplido|Incumplido
            Cerrado - Desestimado|No se reportan
            Cerrado - Renegociado/Redefinido|No se reportan""")
    void theEquivalentIsTheSecondColumnOfAnexo7(String fine, String equivalent) {
        CommitmentState state = Arrays.stream(CommitmentState.values())
                .filter(s -> s.label().equals(fine))
                .findFirst()
                .orElseThrow();
        assertThat(state.equivalent().label()).isEqualTo(equivalent);
    }

    @Test
    void theEquivalentsShareOutAllStates() {
        assertThat(Arrays.stream(EquivalentState.values()).flatMap(e -> e.states().stream()))
                .containsExactlyInAnyOrder(CommitmentState.values());
    }
}
