package pe.palabra.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import pe.palabra.commitment.CommitmentState;

class UnitTotalsTest {

    @Test
    void everyFineStateIsCountedUnderItsEquivalent() {
        List<UnitTotals.Count> oneOfEach = Arrays.stream(CommitmentState.values())
                .map(state -> new UnitTotals.Count("CMS", "Corredor Minero Sur", state, 1))
                .toList();

        UnitTotals unit = UnitTotals.of(oneOfEach).get(0);

        assertThat(unit.total()).isEqualTo("9");
        assertThat(unit.figures())
                .extracting(figure -> figure.name() + " " + figure.number())
                .containsExactly("Por iniciar 1", "En proceso 4", "Cumplido 1", "Incumplido 1", "No se reportan 2");
    }

    @Test
    void unitsKeepTheirOrderAndTheSumIsOfAllOfThem() {
        List<UnitTotals> units = UnitTotals.of(List.of(
                new UnitTotals.Count("CMS", "Corredor Minero Sur", CommitmentState.FULFILLED, 1500),
                new UnitTotals.Count("UTS", "UT Sureste", CommitmentState.FULFILLED, 44),
                new UnitTotals.Count("UTS", "UT Sureste", CommitmentState.SUSPENDED, 6)));

        assertThat(units).extracting(UnitTotals::name).containsExactly("Corredor Minero Sur", "UT Sureste");
        assertThat(UnitTotals.sum(units).total()).isEqualTo("1,550");
        assertThat(UnitTotals.sum(units).figures().get(2).number()).isEqualTo("1,544");
        assertThat(UnitTotals.sum(units).figures().get(0).zero()).isTrue();
    }

    @Test
    void theRegisterIsToldInOneSentenceThatSaysTheDivisorOfItsPercentage() {
        List<UnitTotals> units = UnitTotals.of(List.of(
                new UnitTotals.Count("CMS", "Corredor Minero Sur", CommitmentState.FULFILLED, 1),
                new UnitTotals.Count("CMS", "Corredor Minero Sur", CommitmentState.UNVIABLE, 1_000),
                new UnitTotals.Count("CMS", "Corredor Minero Sur", CommitmentState.UNFULFILLED, 3),
                new UnitTotals.Count("CMS", "Corredor Minero Sur", CommitmentState.DISMISSED, 5)));

        assertThat(UnitTotals.sum(units).sentence())
                .isEqualTo("1,009 compromisos: 1,000 siguen abiertos y 1 se cumplió,"
                        + " el 0.1\u00a0% de los que se reportan (1,004).");
    }

    @Test
    void anEmptyRegisterHasNoUnits() {
        assertThat(UnitTotals.of(List.of())).isEmpty();
        assertThat(UnitTotals.sum(List.of()).total()).isEqualTo("0");
    }
}
