package pe.palabra.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static pe.palabra.commitment.CommitmentState.FULFILLED;
import static pe.palabra.commitment.CommitmentState.IN_PROGRESS;
import static pe.palabra.commitment.CommitmentState.NOT_STARTED;
import static pe.palabra.commitment.CommitmentState.NO_INFORMATION;
import static pe.palabra.commitment.CommitmentState.SUSPENDED;
import static pe.palabra.commitment.CommitmentState.UNFULFILLED;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import pe.palabra.commitment.StateFact.Kind;

class StateHistoryTest {

    private static final LocalDate AUGUST = LocalDate.of(2026, 8, 31);
    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 30);
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 31);

    private final List<StateFact> facts = new ArrayList<>();

    private StateHistoryTest fine(LocalDate on, CommitmentState state) {
        return say(on, state, false, null, Kind.FACT);
    }

    private StateHistoryTest coarse(LocalDate on, CommitmentState state) {
        return say(on, state, true, null, Kind.FACT);
    }

    private StateHistoryTest say(LocalDate on, CommitmentState state, boolean coarse, String progress, Kind kind) {
        long id = facts.size() + 1L;
        BigDecimal percent = progress == null ? null : new BigDecimal(progress.replace(" %", ""));
        facts.add(new StateFact(id, on, state, coarse, progress, percent, kind, id));
        return this;
    }

    private StateHistory history() {
        return new StateHistory(facts);
    }

    private CommitmentState stateAt(LocalDate day) {
        return history().at(day).map(Standing::state).orElse(null);
    }

    private static StateFact proposal(LocalDate on, CommitmentState state, boolean coarse) {
        return StateFact.proposed(on, state, coarse, null, null, Kind.FACT);
    }

    static Stream<Arguments> everyPair() {
        return Arrays.stream(CommitmentState.values())
                .flatMap(from -> Arrays.stream(CommitmentState.values()).map(to -> Arguments.of(from, to)));
    }

    @Test
    void nothingIsKnownBeforeTheFirstFact() {
        fine(SEPTEMBER, IN_PROGRESS);
        assertThat(history().at(AUGUST)).isEmpty();
        assertThat(stateAt(SEPTEMBER)).isEqualTo(IN_PROGRESS);
    }

    @ParameterizedTest
    @EnumSource
    void aCoarseWordNeverDestroysAFineStateOfItsEquivalent(CommitmentState stored) {
        CommitmentState coarseWord = stored.equivalent().states().get(0);
        fine(AUGUST, stored).coarse(SEPTEMBER, coarseWord);
        assertThat(stateAt(SEPTEMBER)).isEqualTo(stored);
    }

    @Test
    void theFineNameItselfDoesReplaceAnotherOfItsEquivalent() {
        fine(AUGUST, SUSPENDED).fine(SEPTEMBER, IN_PROGRESS);
        assertThat(stateAt(SEPTEMBER)).isEqualTo(IN_PROGRESS);
    }

    @Test
    void aFineStateRecordedLateHoldsUnderTheCoarseWordsAfterIt() {
        coarse(AUGUST, IN_PROGRESS).coarse(OCTOBER, IN_PROGRESS).fine(SEPTEMBER, SUSPENDED);
        assertThat(stateAt(AUGUST)).isEqualTo(IN_PROGRESS);
        assertThat(stateAt(SEPTEMBER)).isEqualTo(SUSPENDED);
        assertThat(stateAt(OCTOBER)).isEqualTo(SUSPENDED);
    }

    @Test
    void aCoarseWordOfAnotherEquivalentIsAChange() {
        fine(AUGUST, SUSPENDED).coarse(SEPTEMBER, FULFILLED);
        assertThat(stateAt(SEPTEMBER)).isEqualTo(FULFILLED);
    }

    @Test
    void ofOneDateTheLaterRecordedHolds() {
        fine(SEPTEMBER, SUSPENDED).fine(SEPTEMBER, NO_INFORMATION);
        assertThat(stateAt(SEPTEMBER)).isEqualTo(NO_INFORMATION);
    }

    @Test
    void theStateIsEnteredWhenItChangesNotWhenItIsSaidAgain() {
        fine(AUGUST, IN_PROGRESS).fine(SEPTEMBER, IN_PROGRESS).fine(OCTOBER, IN_PROGRESS);
        Standing standing = history().at(OCTOBER).orElseThrow();
        assertThat(standing.since()).isEqualTo(AUGUST);
        assertThat(standing.factOn()).isEqualTo(OCTOBER);
    }

    @Test
    void theFirstStateKnownIsNoPassageEvenWhenItIsClosed() {
        fine(AUGUST, FULFILLED);
        assertThat(history().at(OCTOBER).orElseThrow().closedOn()).isNull();
    }

    @Test
    void passagesAreTheLastFromOpenToClosedAndBack() {
        fine(AUGUST, IN_PROGRESS).fine(SEPTEMBER, FULFILLED);
        say(OCTOBER, IN_PROGRESS, false, null, Kind.RECTIFICATION);
        Standing standing = history().at(OCTOBER).orElseThrow();
        assertThat(standing.closedOn()).isEqualTo(SEPTEMBER);
        assertThat(standing.reopenedOn()).isEqualTo(OCTOBER);
    }

    @Test
    void progressIsDatedLikeStatesAndAFactWithoutItErasesNone() {
        say(AUGUST, IN_PROGRESS, false, "35 %", Kind.FACT).fine(SEPTEMBER, IN_PROGRESS);
        say(OCTOBER, null, false, "40 %", Kind.FACT);
        assertThat(history().at(SEPTEMBER).orElseThrow().progress()).isEqualTo("35 %");
        assertThat(history().at(OCTOBER).orElseThrow().progress()).isEqualTo("40 %");
        assertThat(history().at(OCTOBER).orElseThrow().state()).isEqualTo(IN_PROGRESS);
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void aFactAfterTheLastIsJudgedAsATransition(CommitmentState from, CommitmentState to) {
        fine(AUGUST, from);
        assertThat(history().obstacleTo(proposal(SEPTEMBER, to, false)).isEmpty())
                .isEqualTo(from.mayBecome(to));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void aFactBeforeTheFirstIsJudgedByTheOneAfterIt(CommitmentState late, CommitmentState after) {
        fine(SEPTEMBER, after);
        var obstacle = history().obstacleTo(proposal(AUGUST, late, false));
        assertThat(obstacle.isEmpty()).isEqualTo(late.mayBecome(after));
        obstacle.ifPresent(it -> {
            assertThat(it.before()).isFalse();
            assertThat(it.neighbour().occurredOn()).isEqualTo(SEPTEMBER);
        });
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void aLateFactBetweenTwoIsJudgedAgainstBoth(CommitmentState before, CommitmentState late) {
        fine(AUGUST, before).fine(OCTOBER, UNFULFILLED);
        boolean sayable = before == UNFULFILLED || before.isOpen();
        if (!sayable) {
            return;
        }
        boolean fits = before.mayBecome(late) && (late == before || late.mayBecome(UNFULFILLED));
        assertThat(history().obstacleTo(proposal(SEPTEMBER, late, false)).isEmpty())
                .isEqualTo(fits);
    }

    @Test
    void theObstacleNamesItsNeighbour() {
        fine(AUGUST, FULFILLED);
        var obstacle =
                history().obstacleTo(proposal(SEPTEMBER, IN_PROGRESS, true)).orElseThrow();
        assertThat(obstacle.state()).isEqualTo(FULFILLED);
        assertThat(obstacle.before()).isTrue();
        assertThat(obstacle.neighbour().occurredOn()).isEqualTo(AUGUST);
    }

    @Test
    void aRectificationMayFollowAClosedStateYetNotBreakWhatComesAfter() {
        fine(AUGUST, FULFILLED);
        StateFact reopening = StateFact.proposed(SEPTEMBER, IN_PROGRESS, false, null, null, Kind.RECTIFICATION);
        assertThat(history().obstacleTo(reopening)).isEmpty();
        fine(OCTOBER, FULFILLED);
        StateFact notStarted = StateFact.proposed(SEPTEMBER, UNFULFILLED, false, null, null, Kind.RECTIFICATION);
        assertThat(history().obstacleTo(notStarted)).isPresent();
    }

    @Test
    void progressAloneFitsAnywhere() {
        fine(AUGUST, FULFILLED);
        assertThat(history().obstacleTo(StateFact.proposed(SEPTEMBER, null, false, "100 %", BigDecimal.TEN, Kind.FACT)))
                .isEmpty();
    }

    @Test
    void aLateCoarseWordThatChangesNothingNeedsNoNeighbour() {
        fine(AUGUST, NOT_STARTED).fine(OCTOBER, NOT_STARTED);
        assertThat(history().obstacleTo(proposal(SEPTEMBER, NOT_STARTED, true))).isEmpty();
        assertThat(history().obstacleTo(proposal(SEPTEMBER, IN_PROGRESS, true))).isPresent();
    }
}
