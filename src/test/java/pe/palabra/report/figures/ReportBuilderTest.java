package pe.palabra.report.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static pe.palabra.commitment.CommitmentState.DISMISSED;
import static pe.palabra.commitment.CommitmentState.FULFILLED;
import static pe.palabra.commitment.CommitmentState.IN_PROGRESS;
import static pe.palabra.commitment.CommitmentState.NOT_STARTED;
import static pe.palabra.commitment.CommitmentState.RENEGOTIATED;
import static pe.palabra.commitment.CommitmentState.SUSPENDED;
import static pe.palabra.commitment.CommitmentState.UNFULFILLED;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import pe.palabra.commitment.CommitmentKind;
import pe.palabra.commitment.CommitmentState;
import pe.palabra.dialogue.SpaceClass;
import pe.palabra.report.count.ReportBuilder;
import pe.palabra.report.count.Start;
import pe.palabra.territory.GovernmentLevel;

class ReportBuilderTest {

    private static final ReportPeriod SEPTEMBER = ReportPeriod.of("2026-09");
    private static final long ISSUED = 10;
    private static final long PRIORITISED = 1;
    private static final long OTHER = 2;
    private static final FrozenNames NAMES = new FrozenNames(
            Map.of(1L, "UT Sureste", 2L, "Corredor Minero Sur"), Map.of(7L, "MTC", 8L, "Cía. Minera A|B"));

    @ParameterizedTest
    @EnumSource
    void aPrioritisedSpaceReportsEveryStateUnderItsOwnName(CommitmentState state) {
        ReportGroup group = only(new Told("A-01").in(1, PRIORITISED).fact("2026-08-31", state));

        assertThat(group.spaceClass()).isEqualTo(SpaceClass.PRIORITISED);
        assertThat(group.byName()).containsExactly(Map.entry(state.label(), 1));
        assertThat(group.byEquivalent())
                .containsExactly(Map.entry(state.equivalent().label(), 1));
    }

    @ParameterizedTest
    @EnumSource
    void theOthersReportEveryStateUnderItsEquivalent(CommitmentState state) {
        ReportGroup group = only(new Told("A-01").in(1, OTHER).fact("2026-08-31", state));

        assertThat(group.spaceClass()).isEqualTo(SpaceClass.NOT_PRIORITISED);
        assertThat(group.byName()).containsExactly(Map.entry(state.equivalent().label(), 1));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsDismissedOrRenegotiatedIsKnownButNotReported(CommitmentState state) {
        ReportGroup group = only(new Told("A-01").fact("2026-08-31", state));

        assertThat(group.count(Figure.TOTAL)).isOne();
        assertThat(group.count(Figure.REPORTED)).isEqualTo(state == DISMISSED || state == RENEGOTIATED ? 0 : 1);
        assertThat(group.count(Figure.OPEN)).isEqualTo(state.isOpen() ? 1 : 0);
    }

    @Test
    void theTypesAddUpToTheTotal() {
        ReportGroup group = only(
                new Told("A-01").kind(CommitmentKind.INVESTMENT_PROJECT).fact("2026-08-31", IN_PROGRESS),
                new Told("A-02").kind(CommitmentKind.ACTIVITY).fact("2026-08-31", IN_PROGRESS),
                new Told("A-03").kind(CommitmentKind.ACTIVITY).fact("2026-08-31", DISMISSED),
                new Told("A-04").kind(null).fact("2026-08-31", IN_PROGRESS));

        assertThat(group.figures())
                .containsEntry(Figure.TOTAL, 4)
                .containsEntry(Figure.INVESTMENT_PROJECT, 1)
                .containsEntry(Figure.ACTIVITY, 2)
                .containsEntry(Figure.WITHOUT_KIND, 1);
    }

    @ParameterizedTest
    @CsvSource({"2026-08-31,0", "2026-09-01,1", "2026-09-30,1"})
    void aCommitmentIsNewInTheMonthOfItsActa(String day, int news) {
        assertThat(only(new Told("A-01").signed(day).fact("2026-09-30", NOT_STARTED))
                        .count(Figure.NEW))
                .isEqualTo(news);
    }

    @ParameterizedTest
    @CsvSource({"2026-08-31,0", "2026-09-01,1", "2026-09-30,1"})
    void aClosingCountsInTheMonthOfItsDate(String day, int closings) {
        ReportGroup group =
                only(new Told("A-01").fact("2026-08-15", IN_PROGRESS).fact(day, FULFILLED));

        assertThat(group.count(Figure.CLOSED)).isEqualTo(closings);
        assertThat(group.count(Figure.CLOSED_FULFILLED)).isEqualTo(closings);
    }

    @Test
    void theFirstStateKnownIsNoClosing() {
        assertThat(only(new Told("A-01").fact("2026-09-15", FULFILLED)).count(Figure.CLOSED))
                .isZero();
    }

    @Test
    void aClosingUndoneBeforeTheCutOffIsAReopening() {
        ReportGroup group = only(new Told("A-01")
                .fact("2026-08-15", IN_PROGRESS)
                .fact("2026-09-05", UNFULFILLED)
                .fact("2026-09-20", IN_PROGRESS));

        assertThat(group.count(Figure.CLOSED)).isZero();
        assertThat(group.count(Figure.REOPENED)).isOne();
    }

    @Test
    void whatIsClosedAgainCountsByItsLastClosing() {
        ReportGroup group = only(new Told("A-01")
                .fact("2026-07-15", IN_PROGRESS)
                .fact("2026-08-05", UNFULFILLED)
                .fact("2026-08-20", IN_PROGRESS)
                .fact("2026-09-02", FULFILLED));

        assertThat(group.count(Figure.CLOSED)).isOne();
    }

    @ParameterizedTest
    @CsvSource({"2026-09-30,2026-09-30,1", "2026-10-01,2026-09-30,0", "2026-09-30,2026-10-01,0"})
    void aCommitmentCountsOnceItsActaAndAStateAreThere(String acta, String fact, int total) {
        ReportContent content = content(null, new Told("A-01").signed(acta).fact(fact, NOT_STARTED));

        assertThat(content.count(Figure.TOTAL)).isEqualTo(total);
    }

    @Test
    void annulledOnesAndSpacesWithoutTheSgsdDoNotCount() {
        ReportContent content = content(
                null,
                new Told("A-01").annulled().fact("2026-08-31", IN_PROGRESS),
                new Told("A-02").withoutSgsd().fact("2026-08-31", IN_PROGRESS));

        assertThat(content.countsNothing()).isTrue();
    }

    @Test
    void aCoarseWordLeavesTheFinerState() {
        ReportGroup group = only(new Told("A-01").fact("2026-08-31", SUSPENDED).coarse("2026-09-30", IN_PROGRESS));

        assertThat(group.states()).containsOnlyKeys(SUSPENDED);
    }

    @Test
    void aLateFactTakesItsPlaceBetweenEarlierOnes() {
        ReportGroup group = only(new Told("A-01")
                .fact("2026-07-31", IN_PROGRESS, 1)
                .fact("2026-09-30", FULFILLED, 2)
                .fact("2026-08-31", FULFILLED, 3));

        assertThat(group.count(Figure.CLOSED)).isZero();
    }

    @Test
    void aUnitWithBothClassesHasAGroupOfEach() {
        List<ReportGroup> groups = content(
                        null,
                        new Told("A-01").in(1, OTHER).fact("2026-08-31", IN_PROGRESS),
                        new Told("B-01").in(1, PRIORITISED).fact("2026-08-31", IN_PROGRESS),
                        new Told("C-01").in(2, OTHER).fact("2026-08-31", IN_PROGRESS))
                .groups();

        assertThat(groups)
                .extracting(ReportGroup::unit, ReportGroup::spaceClass)
                .containsExactly(
                        tuple("Corredor Minero Sur", SpaceClass.NOT_PRIORITISED),
                        tuple("UT Sureste", SpaceClass.PRIORITISED),
                        tuple("UT Sureste", SpaceClass.NOT_PRIORITISED));
    }

    @Test
    void openOnesAreOverdueTheDayAfterTheirDeadline() {
        ReportGroup group = only(
                new Told("A-01").due("2026-09-29").fact("2026-08-31", IN_PROGRESS),
                new Told("A-02").due("2026-09-30").fact("2026-08-31", IN_PROGRESS),
                new Told("A-03").due("2026-09-29").fact("2026-08-31", FULFILLED),
                new Told("A-04").fact("2026-08-31", IN_PROGRESS));

        assertThat(group.count(Figure.OVERDUE)).isOne();
        assertThat(group.count(Figure.WITHOUT_DEADLINE)).isOne();
    }

    @Test
    void openOnesAreNotUpdatedAfterSixtyDays() {
        ReportGroup group = only(
                new Told("A-01").signed("2026-01-10").fact("2026-08-01", IN_PROGRESS),
                new Told("A-02").signed("2026-01-10").fact("2026-07-31", IN_PROGRESS));

        assertThat(group.count(Figure.NOT_UPDATED)).isOne();
    }

    @Test
    void nothingIsLateWhileNoReportWasIssued() {
        ReportContent content = content(null, new Told("A-01").registeredAt(11).fact("2026-08-31", IN_PROGRESS));

        assertThat(content.count(Figure.LATE_NEW)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"10,2026-08-31,0", "11,2026-08-31,1", "11,2026-09-01,0"})
    void anActaOfAnEarlierMonthNotKnownWhenTheLastReportWasIssuedIsLate(long entry, String acta, int late) {
        ReportContent content = content(
                ISSUED, new Told("A-01").signed(acta).registeredAt(entry).fact("2026-09-30", IN_PROGRESS));

        assertThat(content.count(Figure.LATE_NEW)).isEqualTo(late);
    }

    @Test
    void aClosingOfAnEarlierMonthLearntLaterIsLate() {
        ReportContent content = content(
                ISSUED,
                new Told("A-01").fact("2026-08-15", IN_PROGRESS, 1).fact("2026-08-31", FULFILLED, 11),
                new Told("A-02").fact("2026-08-15", IN_PROGRESS, 1).fact("2026-08-31", FULFILLED, 10),
                new Told("A-03").fact("2026-08-15", IN_PROGRESS, 1).fact("2026-09-01", FULFILLED, 11));

        assertThat(content.count(Figure.LATE_CLOSED)).isOne();
        assertThat(content.count(Figure.CLOSED)).isOne();
    }

    @Test
    void aLateFirstStateIsNoLateClosing() {
        ReportContent content =
                content(ISSUED, new Told("A-01").registeredAt(11).fact("2026-08-31", FULFILLED));

        assertThat(content.count(Figure.LATE_CLOSED)).isZero();
        assertThat(content.count(Figure.LATE_NEW)).isOne();
    }

    @Test
    void aClosingOnlyDatedBetterIsNotLate() {
        ReportContent content = content(
                ISSUED,
                new Told("A-01")
                        .fact("2026-07-31", IN_PROGRESS, 1)
                        .fact("2026-08-31", FULFILLED, 2)
                        .fact("2026-08-15", FULFILLED, 11));

        assertThat(content.count(Figure.LATE_CLOSED)).isZero();
    }

    @Test
    void aReopeningOfAnEarlierMonthLearntLaterIsLate() {
        ReportContent content = content(
                ISSUED,
                new Told("A-01")
                        .fact("2026-07-31", IN_PROGRESS, 1)
                        .fact("2026-08-15", FULFILLED, 2)
                        .fact("2026-08-31", IN_PROGRESS, 11),
                new Told("A-02")
                        .fact("2026-07-31", IN_PROGRESS, 1)
                        .fact("2026-08-15", FULFILLED, 2)
                        .fact("2026-09-01", IN_PROGRESS, 11));

        assertThat(content.count(Figure.LATE_REOPENED)).isOne();
        assertThat(content.count(Figure.REOPENED)).isOne();
    }

    @Test
    void theFingerprintsLineIsTheContracts() {
        Told told = new Told("CMS-003-20260901-07")
                .signed("2026-09-01")
                .kind(CommitmentKind.INVESTMENT_PROJECT)
                .by(7, GovernmentLevel.NATIONAL)
                .fact("2026-09-01", NOT_STARTED)
                .fact("2026-09-20", FULFILLED)
                .fact("2026-09-30", FULFILLED);

        assertThat(content(null, told).fingerprint())
                .isEqualTo(sha256("CMS-003-20260901-07|UT Sureste|priorizado|PIP|MTC|Nacional|Cerrado - Cumplido"
                        + "|2026-09-20|1|1\n"));
    }

    @Test
    void theFingerprintsLineLeavesEmptyWhatIsNotKnownAndDropsBarsInNames() {
        Told told = new Told("A-01").in(2, OTHER).kind(null).fact("2026-08-31", SUSPENDED);
        Told company = new Told("A-02").by(8, GovernmentLevel.LOCAL).fact("2026-08-31", SUSPENDED);

        assertThat(content(null, told, company).fingerprint())
                .isEqualTo(sha256("A-01|Corredor Minero Sur|no_priorizado||||Abierto - Suspendido|2026-08-31|0|0\n"
                        + "A-02|UT Sureste|priorizado|Actividad|Cía. Minera A B|Local|Abierto - Suspendido"
                        + "|2026-08-31|0|0\n"));
    }

    @Test
    void theFingerprintOfNothingIsThatOfAnEmptyText() {
        assertThat(content(null).fingerprint())
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void theOrderInWhichRowsAreGivenChangesNothing() {
        Told[] told = {
            new Told("CMS-10").fact("2026-08-31", IN_PROGRESS),
            new Told("CMS-1").in(2, OTHER).fact("2026-08-31", SUSPENDED),
            new Told("cms-1").signed("2026-09-01").fact("2026-09-30", FULFILLED),
            new Told("CMS-ñ").fact("2026-08-31", UNFULFILLED)
        };
        Told[] sorted = {told[1], told[0], told[3], told[2]};

        assertThat(content(null, told)).isEqualTo(content(null, sorted));
    }

    @Test
    void theFingerprintOfManyRowsIsThatOfAllTheirLines() {
        Told[] told = IntStream.range(1000, 2000)
                .mapToObj(i -> new Told("Ñ-" + i).by(8, GovernmentLevel.LOCAL).fact("2026-08-31", SUSPENDED))
                .toArray(Told[]::new);
        String name = "largo ".repeat(5_000);
        ReportBuilder builder = builder(null);
        Arrays.stream(told).map(t -> t.knownSince(Told.UNKNOWN)).forEach(builder::add);
        ReportNames longNames = new FrozenNames(Map.of(1L, "UT Sureste"), Map.of(8L, name));

        ReportContent content = ReportSums.of(builder.counted().rows(), longNames, List.of());

        assertThat(content.fingerprint())
                .isEqualTo(sha256(IntStream.range(1000, 2000)
                        .mapToObj(i -> "Ñ-" + i + "|UT Sureste|priorizado|Actividad|" + name
                                + "|Local|Abierto - Suspendido|2026-08-31|0|0\n")
                        .collect(Collectors.joining())));
    }

    private static String sha256(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ReportGroup only(Told... told) {
        List<ReportGroup> groups = content(null, told).groups();
        assertThat(groups).hasSize(1);
        return groups.get(0);
    }

    private static ReportContent content(@Nullable Long previousEntry, Told... told) {
        ReportBuilder builder = builder(previousEntry);
        long then = previousEntry == null ? Told.UNKNOWN : previousEntry;
        Arrays.stream(told).map(t -> t.knownSince(then)).forEach(builder::add);
        return ReportSums.of(builder.counted().rows(), NAMES, List.of());
    }

    private static ReportBuilder builder(@Nullable Long previousEntry) {
        ReportFrame frame = new ReportFrame(
                SEPTEMBER,
                LocalDate.of(2026, 9, 30),
                99,
                previousEntry == null ? null : new ReportFrame.Previous(1, previousEntry));
        return new ReportBuilder(frame, space -> SpaceClass.of(space == PRIORITISED), NAMES, Start.NONE);
    }
}
