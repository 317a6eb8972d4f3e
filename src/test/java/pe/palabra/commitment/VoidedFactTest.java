package pe.palabra.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static pe.palabra.commitment.CommitmentState.FULFILLED;
import static pe.palabra.commitment.CommitmentState.IN_PROGRESS;
import static pe.palabra.commitment.CommitmentState.NOT_STARTED;
import static pe.palabra.commitment.CommitmentState.SUSPENDED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pe.palabra.commitment.StateFact.Kind;

class VoidedFactTest {

    private final List<StateFact> facts = new ArrayList<>();

    private StateFact said(int month, @Nullable CommitmentState state, boolean coarse, Kind kind) {
        int id = facts.size() + 1;
        StateFact fact = new StateFact(id, LocalDate.of(2026, month, 1), state, coarse, "Avanza", null, kind, id);
        facts.add(fact);
        return fact;
    }

    private StateHistory history() {
        return new StateHistory(facts);
    }

    @Test
    void aClosingThatNeverWasLeavesWhatWasBefore() {
        said(1, NOT_STARTED, false, Kind.FACT);
        said(3, IN_PROGRESS, false, Kind.FACT);
        StateFact closed = said(5, FULFILLED, false, Kind.FACT);
        assertThat(history().obstacleToVoiding(closed)).isEmpty();
        assertThat(history().without(closed).last().orElseThrow().state()).isEqualTo(IN_PROGRESS);
    }

    @Test
    void aWrongOpenStateBetweenTwoOthersCanBeVoided() {
        said(1, NOT_STARTED, false, Kind.FACT);
        StateFact wrong = said(3, SUSPENDED, false, Kind.FACT);
        said(5, FULFILLED, false, Kind.FACT);
        assertThat(history().obstacleToVoiding(wrong)).isEmpty();
    }

    @Test
    void aReopeningStaysWhileSomethingStandsOnIt() {
        said(1, FULFILLED, false, Kind.FACT);
        StateFact reopened = said(3, IN_PROGRESS, false, Kind.RECTIFICATION);
        StateFact later = said(5, SUSPENDED, false, Kind.FACT);
        assertThat(history().obstacleToVoiding(reopened)).hasValueSatisfying(obstacle -> {
            assertThat(obstacle.neighbour()).isEqualTo(later);
            assertThat(obstacle.state()).isEqualTo(SUSPENDED);
        });
    }

    @Test
    void progressAndCoarseWordsThatChangedNothingCanAlwaysBeVoided() {
        said(1, SUSPENDED, false, Kind.FACT);
        StateFact coarse = said(2, IN_PROGRESS, true, Kind.FACT);
        StateFact progress = said(3, null, false, Kind.FACT);
        said(4, FULFILLED, false, Kind.FACT);
        assertThat(history().obstacleToVoiding(coarse)).isEmpty();
        assertThat(history().obstacleToVoiding(progress)).isEmpty();
        assertThat(history().isChangedBy(coarse)).isFalse();
        assertThat(history()
                        .without(coarse)
                        .at(LocalDate.of(2026, 3, 5))
                        .orElseThrow()
                        .state())
                .isEqualTo(SUSPENDED);
    }
}
