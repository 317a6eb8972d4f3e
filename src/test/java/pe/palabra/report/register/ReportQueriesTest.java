package pe.palabra.report.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pe.palabra.commitment.CommitmentState.FULFILLED;
import static pe.palabra.commitment.CommitmentState.IN_PROGRESS;
import static pe.palabra.commitment.CommitmentState.SUSPENDED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import pe.palabra.As;
import pe.palabra.Cast;
import pe.palabra.CastCommitment;
import pe.palabra.DatabaseTest;
import pe.palabra.account.Role;
import pe.palabra.account.Viewer;
import pe.palabra.commitment.CommitmentKind;
import pe.palabra.commitment.CommitmentState;
import pe.palabra.commitment.list.CommitmentElement;
import pe.palabra.dialogue.SpaceClass;
import pe.palabra.report.Report;
import pe.palabra.report.ReportReader;
import pe.palabra.report.ReportRows;
import pe.palabra.report.ReportService;
import pe.palabra.report.ReportStatus;
import pe.palabra.report.figures.Figure;
import pe.palabra.report.figures.ReportContent;
import pe.palabra.report.figures.ReportFrame;
import pe.palabra.report.figures.ReportGroup;
import pe.palabra.report.figures.ReportPeriod;
import pe.palabra.report.rows.RowFilter;
import pe.palabra.report.rows.RowPage;
import pe.palabra.report.rows.RowWindow;
import pe.palabra.shared.EntryLog;
import pe.palabra.shared.NotFound;
import pe.palabra.shared.Refusal;

@DatabaseTest
class ReportQueriesTest {

    private static final ReportPeriod SEPTEMBER = ReportPeriod.of("2026-09");
    private static final ReportPeriod OCTOBER = ReportPeriod.of("2026-10");

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ReportReader reader;

    @Autowired
    private ReportService service;

    @Autowired
    private ReportRows rows;

    @Autowired
    private ReportComputation computation;

    @Autowired
    private EntryLog entries;

    @Autowired
    private ApplicationContext context;

    private Cast cast;
    private Cast.Space space;

    @BeforeEach
    void aSpace() {
        cast = new Cast(jdbc);
        space = cast.space("SUE-001", Cast.SOUTH, true);
    }

    @Test
    void aDraftFollowsTheRegister() {
        CastCommitment.Kept kept = promise("2026-08-20").keepAll();
        assertThat(draft(OCTOBER).count(Figure.CLOSED)).isZero();

        fact(kept, "2026-10-15", FULFILLED);

        assertThat(draft(OCTOBER).count(Figure.CLOSED)).isOne();
        assertThat(draft(SEPTEMBER).count(Figure.OPEN)).isOne();
    }

    @Test
    void whatWasKnownAtAnEntryCanBeAskedAgain() {
        CastCommitment.Kept kept = promise("2026-08-20").keepAll();
        long before = entries.latest();
        long told = fact(kept, "2026-09-15", FULFILLED);
        long taken = retract(told);

        assertThat(states(SEPTEMBER, before)).isEqualTo("Abierto - No iniciado");
        assertThat(states(SEPTEMBER, taken - 1)).isEqualTo("Cerrado - Cumplido");
        assertThat(states(SEPTEMBER, taken)).isEqualTo("Abierto - No iniciado");
    }

    @ParameterizedTest
    @CsvSource({"2026-08,PRIORITISED", "2026-09,NOT_PRIORITISED", "2026-10,PRIORITISED"})
    void theClassIsThatOfTheCutOff(String period, SpaceClass spaceClass) {
        promise("2026-08-20").keep();
        determine(false, "2026-09-10");
        determine(true, "2026-10-31");

        assertThat(draft(ReportPeriod.of(period)).groups())
                .extracting(ReportGroup::spaceClass)
                .containsExactly(spaceClass);
    }

    @Test
    void theClassIsThatKnownThen() {
        promise("2026-08-20").keep();
        long before = entries.latest();
        long determination = determine(false, "2026-09-10");
        long after = entries.latest();
        jdbc.sql("insert into prioritisation_retraction (prioritisation_id, entry_id) values (?, ?)")
                .params(determination, entry())
                .update();

        assertThat(classAt(before)).isEqualTo(SpaceClass.PRIORITISED);
        assertThat(classAt(after)).isEqualTo(SpaceClass.NOT_PRIORITISED);
        assertThat(classAt(entries.latest())).isEqualTo(SpaceClass.PRIORITISED);
    }

    @Test
    void theRegisterIsTheOneKnownThen() {
        CastCommitment.Kept kept =
                promise("2026-08-20").kind(CommitmentKind.ACTIVITY).keepAll();
        long before = entries.latest();
        revise(kept, "kind = null");

        assertThat(at(SEPTEMBER, before).count(Figure.ACTIVITY)).isOne();
        assertThat(draft(SEPTEMBER).count(Figure.WITHOUT_KIND)).isOne();
    }

    @ParameterizedTest
    @CsvSource({"live = false", "sgsd_takes_part = false"})
    void annulledOnesAndSpacesWithoutTheSgsdStopCounting(String change) {
        CastCommitment.Kept kept = promise("2026-08-20").keepAll();
        promise("2026-08-21").keep();
        long before = entries.latest();
        revise(kept, change);

        assertThat(at(SEPTEMBER, before).count(Figure.TOTAL)).isEqualTo(2);
        assertThat(draft(SEPTEMBER).count(Figure.TOTAL)).isOne();
    }

    @ParameterizedTest
    @CsvSource({"2026-07", "2026-12"})
    void aMonthBeforeTheFirstFactOrInTheFutureHasNoReport(String period) {
        promise("2026-08-20").keep();

        assertThatThrownBy(() -> reader.find(ReportPeriod.of(period), null)).isInstanceOf(NotFound.class);
    }

    @Test
    void theMonthThatRunsIsProvisionalUpToToday() {
        promise("2026-08-20").keep();

        Report report = reader.find(ReportPeriod.of("2026-11"), null);

        assertThat(report.status()).isEqualTo(ReportStatus.PROVISIONAL);
        assertThat(report.cutOff()).isEqualTo("2026-11-03");
    }

    @Test
    void everyMonthSinceTheFirstCountingDayHasAReport() {
        promise("2026-08-20").keep();

        assertThat(reader.months())
                .extracting(month -> month.period().toString())
                .containsExactly("2026-11", "2026-10", "2026-09", "2026-08");
    }

    @Test
    void anIssuedReportStaysAndItsHistoryGivesItsFingerprintAgain() {
        CastCommitment.Kept kept = promise("2026-08-20")
                .responsible(cast.institution("MTC"), "NATIONAL")
                .keepAll();
        promise("2026-09-20").keep();
        String draft = draft(SEPTEMBER).fingerprint();
        service.issue(SEPTEMBER, viewer());

        fact(kept, "2026-09-15", FULFILLED);
        revise(kept, "kind = 'ACTIVITY'");
        determine(false, "2026-08-01");
        jdbc.sql("update territorial_unit set name = 'UT Nueva' where name = ?")
                .param(Cast.SOUTH)
                .update();
        jdbc.sql("update institution set acronym = 'MTYC' where acronym = 'MTC'")
                .update();

        Report issued = reader.find(SEPTEMBER, null);
        assertThat(issued.status()).isEqualTo(ReportStatus.ISSUED);
        assertThat(issued.content().count(Figure.CLOSED)).isZero();
        assertThat(issued.content().groups()).extracting(ReportGroup::unit).containsExactly(Cast.SOUTH);
        assertThat(issued.content().fingerprint()).isEqualTo(draft);
        assertThat(reader.recompute(issued)).isEqualTo(draft);
    }

    @Test
    void ofTwoPeopleWhoIssueAtOnceOneIsRefused() throws Exception {
        promise("2026-08-20").keep();
        Viewer viewer = viewer();
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<Boolean> issuing = () -> {
            together.await(10, TimeUnit.SECONDS);
            try {
                service.issue(SEPTEMBER, viewer);
                return true;
            } catch (Refusal refused) {
                return false;
            }
        };
        ExecutorService people = Executors.newFixedThreadPool(2);
        try {
            List<Boolean> issued = new ArrayList<>();
            for (Future<Boolean> each : people.invokeAll(List.of(issuing, issuing))) {
                issued.add(each.get());
            }
            assertThat(issued).containsExactlyInAnyOrder(true, false);
        } finally {
            people.shutdown();
        }
        assertThat(jdbc.sql("select count(*) from report").query(Integer.class).single())
                .isOne();
        assertThat(jdbc.sql("select count(*) from report_row")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void issuedReportsCannotBeRewritten() {
        promise("2026-08-20").keep();
        service.issue(SEPTEMBER, viewer());

        for (String change : List.of("update report set edition = 2", "delete from report", "delete from report_row")) {
            assertThatThrownBy(() -> jdbc.sql(change).update())
                    .rootCause()
                    .message()
                    .containsPattern("permission denied|append-only");
        }
    }

    @Test
    void aNewEditionFollowsTheRegisterUntilItIsIssuedInItsTurn() {
        CastCommitment.Kept kept = promise("2026-08-20").keepAll();
        service.issue(SEPTEMBER, viewer());
        fact(kept, "2026-09-15", FULFILLED);
        service.correct(SEPTEMBER, "llegó un acta", viewer());

        Report second = reader.find(SEPTEMBER, null);
        assertThat(second.edition()).isEqualTo(2);
        assertThat(second.status()).isEqualTo(ReportStatus.DRAFT);
        assertThat(second.reason()).isEqualTo("llegó un acta");
        assertThat(second.content().count(Figure.CLOSED)).isOne();

        service.issue(SEPTEMBER, viewer());
        assertThat(reader.find(SEPTEMBER, null).edition()).isEqualTo(2);
        assertThat(reader.find(SEPTEMBER, 1).content().count(Figure.CLOSED)).isZero();
    }

    @Test
    void lateNewsIsWhatThePreviousIssuedReportDidNotKnow() {
        CastCommitment.Kept kept = promise("2026-08-20").keepAll();
        assertThat(late(OCTOBER)).isEqualTo("0 0 0");
        service.issue(SEPTEMBER, viewer());

        fact(kept, "2026-09-15", FULFILLED);
        promise("2026-08-25").keep();
        promise("2026-09-25")
                .fact(LocalDate.of(2026, 10, 31), IN_PROGRESS, null)
                .keep();
        promise("2026-10-05").keep();

        assertThat(late(OCTOBER)).isEqualTo("2 1 0");
        assertThat(late(SEPTEMBER)).isEqualTo("0 0 0");
    }

    @Test
    void aRowSaysHowItStoodAtTheCutOffDraftOrIssued() {
        CastCommitment.Kept kept = promise("2026-08-20")
                .responsible(cast.institution("MTC"), "NATIONAL")
                .coResponsible(cast.institution("MINSA"))
                .at(cast.velille(), "08")
                .fact(LocalDate.of(2026, 8, 31), SUSPENDED, "35 %")
                .fact(LocalDate.of(2026, 10, 10), FULFILLED, "100 %")
                .keepAll();

        CommitmentElement row = onlyRow(SEPTEMBER);
        assertThat(row.codigo()).isEqualTo(kept.code());
        assertThat(row.estado()).isEqualTo("Abierto - Suspendido");
        assertThat(row.avance()).isEqualTo("35 %");
        assertThat(row.actualizado()).isEqualTo("2026-08-31");
        assertThat(row.responsable()).isEqualTo("MTC");
        assertThat(row.corresponsables()).containsExactly("MINSA");
        assertThat(row.regiones()).containsExactly("Cusco");
        assertThat(row.distritos()).containsExactly("Velille");

        service.issue(SEPTEMBER, viewer());
        assertThat(onlyRow(SEPTEMBER)).isEqualTo(row);
    }

    private CommitmentElement onlyRow(ReportPeriod period) {
        RowPage page = rows.page(reader.find(period, null), RowFilter.all(viewer()), new RowWindow(0, 50, null));
        assertThat(page.total()).isOne();
        return page.elements().get(0);
    }

    private CastCommitment promise(String day) {
        return cast.promise(space, LocalDate.parse(day), "Mejorar la posta del " + day);
    }

    private ReportContent draft(ReportPeriod period) {
        return reader.find(period, null).content();
    }

    private ReportContent at(ReportPeriod period, long entry) {
        return computation.content(new ReportFrame(period, period.lastDay(), entry, null));
    }

    private String states(ReportPeriod period, long entry) {
        return String.join(", ", at(period, entry).groups().get(0).byName().keySet());
    }

    private SpaceClass classAt(long entry) {
        return at(SEPTEMBER, entry).groups().get(0).spaceClass();
    }

    private String late(ReportPeriod period) {
        ReportContent content = draft(period);
        return content.count(Figure.LATE_NEW) + " " + content.count(Figure.LATE_CLOSED) + " "
                + content.count(Figure.LATE_REOPENED);
    }

    private Viewer viewer() {
        return As.viewerIn(context, Role.SSGC, Set.of());
    }

    private long entry() {
        return cast.entry(Instant.parse("2026-11-03T13:00:00Z"));
    }

    private long fact(CastCommitment.Kept kept, String day, CommitmentState state) {
        return jdbc.sql("insert into state_change (commitment_id, occurred_on, state, kind, entry_id)"
                        + " values (?, ?, ?, 'FACT', ?) returning id")
                .params(kept.id(), LocalDate.parse(day), state.name(), entry())
                .query(Long.class)
                .single();
    }

    private long retract(long fact) {
        long entry = entry();
        jdbc.sql("insert into state_retraction (state_change_id, entry_id) values (?, ?)")
                .params(fact, entry)
                .update();
        return entry;
    }

    private long determine(boolean prioritised, String from) {
        return jdbc.sql("insert into prioritisation (space_id, prioritised, in_force_from, ground, entry_id)"
                        + " values (?, ?, ?, 'RECOMMENDATION', ?) returning id")
                .params(space.id(), prioritised, LocalDate.parse(from), entry())
                .query(Long.class)
                .single();
    }

    /** One more revision, with a column changed. */
    private void revise(CastCommitment.Kept kept, String change) {
        String[] parts = change.split(" = ");
        String columns = "live, acta_on, unit_id, space_id, sgsd_takes_part, kind, responsible_id, level, register";
        jdbc.sql("insert into commitment_revision (commitment_id, entry_id, " + columns + ") select commitment_id, "
                        + entry() + ", " + columns.replace(parts[0], parts[1])
                        + " from commitment_revision where commitment_id = ?")
                .param(kept.id())
                .update();
    }
}
