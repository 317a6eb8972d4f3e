package pe.palabra.report.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static pe.palabra.commitment.CommitmentState.DISMISSED;
import static pe.palabra.commitment.CommitmentState.FULFILLED;
import static pe.palabra.commitment.CommitmentState.IN_PROGRESS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pe.palabra.dialogue.SpaceClass;
import pe.palabra.report.count.KnownCommitment;
import pe.palabra.report.count.ReportBuilder;
import pe.palabra.report.count.Start;

/** The cuadre of a report (R11.7). Space 1 is prioritised, any other is not; what entry 10 did not know is late. */
class BalanceTest {

    private static final ReportPeriod SEPTEMBER = ReportPeriod.of("2026-09");
    private static final ReportPeriod AUGUST = ReportPeriod.of("2026-08");
    private static final long ISSUED = 10;
    private static final FrozenNames NAMES = new FrozenNames(Map.of(1L, "UT Sureste", 2L, "UT Amazonía"), Map.of());

    private final List<Movement> movements = new ArrayList<>();

    @Test
    void withoutAnIssuedReportItBeginsWithWhatCountedAtTheEndOfTheMonthBefore() {
        ReportContent content = first(
                new Told("A-01").fact("2026-08-31", IN_PROGRESS),
                new Told("A-02").signed("2026-09-05").fact("2026-09-05", IN_PROGRESS),
                new Told("A-03").signed("2020-01-05").fact("2026-09-30", IN_PROGRESS));

        assertThat(content.balance()).containsExactly(line(1, 1, 0, 1, 0, 0, 0, 3));
        assertThat(content.groups().get(0).count(Figure.ENTERED)).isOne();
    }

    @Test
    void withAnIssuedOneItAddsNewAndLateOnes() {
        Told kept = new Told("A-01").fact("2026-08-31", IN_PROGRESS);

        ReportContent content = second(
                List.of(kept),
                kept,
                new Told("A-02").signed("2026-09-05").registeredAt(20).fact("2026-09-05", IN_PROGRESS),
                new Told("A-03").signed("2026-08-05").registeredAt(20).fact("2026-08-05", IN_PROGRESS));

        assertThat(content.balance()).containsExactly(line(1, 1, 1, 0, 0, 0, 0, 3));
        assertThat(movements).isEmpty();
    }

    @Test
    void whatMovesToAnotherUnitLeavesOneAndEntersTheOther() {
        ReportContent content = second(
                List.of(new Told("A-01").fact("2026-08-31", IN_PROGRESS)),
                new Told("A-01").in(2, 1).fact("2026-08-31", IN_PROGRESS));

        assertThat(content.balance())
                .extracting(BalanceLine::unit, BalanceLine::entered, BalanceLine::left, BalanceLine::total)
                .containsExactly(tuple("UT Amazonía", 1, 0, 1), tuple("UT Sureste", 0, 1, 0));
        assertThat(content.unbalanced()).isEmpty();
    }

    @Test
    void whatIsNoLongerReportedLeavesTheTotalOfANonPrioritisedSpaceAlone() {
        Told before = new Told("A-01").in(1, 2).fact("2026-08-31", IN_PROGRESS);
        Told now = new Told("A-01").in(1, 2).fact("2026-08-31", IN_PROGRESS).fact("2026-09-15", DISMISSED);

        assertThat(second(List.of(before), now).balance()).containsExactly(line(1, 0, 0, 0, 1, 0, 0, 0, false));
        assertThat(second(List.of(before.in(1, 1)), now.in(1, 1)).balance())
                .containsExactly(line(1, 0, 0, 0, 0, 0, 0, 1));
    }

    @Test
    void aNewOneThatIsDismissedAtOnceIsNewAndLeaves() {
        ReportContent content = second(
                List.of(),
                new Told("A-01").in(1, 2).signed("2026-09-05").registeredAt(20).fact("2026-09-06", DISMISSED));

        assertThat(content.balance()).containsExactly(line(0, 1, 0, 0, 1, 0, 0, 0, false));
    }

    @Test
    void oneThatCountedBeforeAndHasAnActaOfTheMonthNowCountsOnce() {
        ReportContent content = second(
                List.of(new Told("A-01").fact("2026-08-31", IN_PROGRESS)),
                new Told("A-01").signed("2026-09-05").fact("2026-09-05", IN_PROGRESS));

        assertThat(content.balance()).containsExactly(line(1, 1, 0, 0, 1, 0, 0, 1));
    }

    @Test
    void whatIsAnnulledOrAbsorbedOrCountsNoMoreIsTakenAway() {
        List<Told> before = Stream.of("A-01", "A-02", "A-03", "A-04")
                .map(code -> new Told(code).fact("2026-08-31", FULFILLED))
                .toList();

        ReportContent content =
                second(before, Map.of("A-02", Movement.Kind.ANNULLED, "A-03", Movement.Kind.ABSORBED), before.get(0));

        assertThat(content.balance()).containsExactly(line(4, 0, 0, 0, 1, 1, 1, 1));
        assertThat(movements).extracting(Movement::kind).contains(Movement.Kind.LEFT);
    }

    @Test
    void whatTheIssuedReportSaidMustAgreeWithItsRows() {
        Told kept = new Told("A-01").fact("2026-08-31", IN_PROGRESS);
        ReportContent nothing = new ReportContent(List.of(), "", List.of(), List.of());

        ReportContent content = made(Start.issued(rows(List.of(kept))), nothing, Map.of(), kept);

        assertThat(content.unbalanced()).singleElement().satisfies(line -> {
            assertThat(line.unit()).isEqualTo("UT Sureste");
            assertThat(line.sum()).isZero();
            assertThat(line.total()).isOne();
        });
    }

    private ReportContent first(Told... told) {
        return made(Start.unissued(LocalDate.of(2026, 8, 31), BalanceTest::classOf), null, Map.of(), told);
    }

    private ReportContent second(List<Told> before, Told... now) {
        return second(before, Map.of(), now);
    }

    private ReportContent second(List<Told> before, Map<String, Movement.Kind> gone, Told... now) {
        return made(Start.issued(rows(before)), said(before), gone, now);
    }

    private ReportContent made(
            Start start, @Nullable ReportContent said, Map<String, Movement.Kind> gone, Told... told) {
        ReportFrame frame = new ReportFrame(SEPTEMBER, SEPTEMBER.lastDay(), 99, new ReportFrame.Previous(1, ISSUED));
        movements.clear();
        ReportBuilder builder = new ReportBuilder(frame, BalanceTest::classOf, NAMES, start);
        Stream.of(told).map(some -> some.knownSince(ISSUED)).forEach(builder::add);
        Counted counted = builder.counted();
        return ReportSums.of(counted.rows(), NAMES, BalanceSheet.of(counted, said, gone, NAMES, movements::add));
    }

    private static Map<String, Position> rows(List<Told> before) {
        return before.stream()
                .map(some -> some.knownSince(ISSUED))
                .collect(Collectors.toMap(
                        KnownCommitment::code,
                        c -> Position.of(
                                c.unitId(),
                                classOf(c.spaceId()),
                                c.now()
                                        .countingAt(AUGUST.lastDay())
                                        .orElseThrow()
                                        .state())));
    }

    private static ReportContent said(List<Told> before) {
        ReportFrame frame = new ReportFrame(AUGUST, AUGUST.lastDay(), ISSUED, null);
        ReportBuilder builder = new ReportBuilder(frame, BalanceTest::classOf, NAMES, Start.NONE);
        before.forEach(some -> builder.add(some.knownSince(ISSUED)));
        return ReportSums.of(builder.counted().rows(), NAMES, List.of());
    }

    private static SpaceClass classOf(long space) {
        return SpaceClass.of(space == 1);
    }

    private static BalanceLine line(
            int previous, int news, int late, int entered, int left, int annulled, int absorbed, int total) {
        return line(previous, news, late, entered, left, annulled, absorbed, total, true);
    }

    private static BalanceLine line(
            int previous,
            int news,
            int late,
            int entered,
            int left,
            int annulled,
            int absorbed,
            int total,
            boolean prioritised) {
        return new BalanceLine(
                1,
                "UT Sureste",
                SpaceClass.of(prioritised),
                previous,
                news,
                late,
                entered,
                left,
                annulled,
                absorbed,
                total);
    }
}
