package pe.palabra.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import java.time.Duration;
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
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import pe.palabra.As;
import pe.palabra.Cast;
import pe.palabra.DatabaseTest;
import pe.palabra.TestClock;
import pe.palabra.account.Role;
import pe.palabra.account.Viewer;
import pe.palabra.report.figures.ReportPeriod;

@DatabaseTest
class ReportDraftsQueriesTest {

    private static final ReportPeriod SEPTEMBER = ReportPeriod.of("2026-09");

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ReportDrafts drafts;

    @Autowired
    private ReportReader reader;

    @Autowired
    private ReportService service;

    @Autowired
    private RecurringTask<Void> monthlyReportDrafts;

    @Autowired
    private DataSource dataSource;

    @Autowired
    private TestClock clock;

    @Autowired
    private ApplicationContext context;

    private Cast.Space space;

    @BeforeEach
    void aSpace() {
        space = new Cast(jdbc).space("SUE-001", Cast.SOUTH, true);
    }

    @Test
    void everyMonthThatIsOverAndCountsSomethingGetsItsDraft() {
        promise("2026-08-20");

        assertThat(drafts.makeMissing())
                .extracting(ReportPeriod::toString)
                .containsExactly("2026-10", "2026-09", "2026-08");
        assertThat(made()).containsExactly("2026-08 1", "2026-09 1", "2026-10 1");
    }

    @Test
    void nothingIsMadeOfAnEmptyRegister() {
        assertThat(drafts.makeMissing()).isEmpty();
    }

    @Test
    void runTwiceItMakesNothingMore() {
        promise("2026-10-20");
        drafts.makeMissing();

        assertThat(drafts.makeMissing()).isEmpty();
        assertThat(made()).containsExactly("2026-10 1");
    }

    @Test
    void theMonthsOfADowntimeAreCaughtUpWith() {
        promise("2026-10-20");
        drafts.makeMissing();

        clock.setTo(LocalDate.of(2027, 2, 1));

        assertThat(drafts.makeMissing())
                .extracting(ReportPeriod::toString)
                .containsExactly("2027-01", "2026-12", "2026-11");
    }

    @Test
    void anOldMatrixThatComesLateBringsItsMonths() {
        promise("2026-10-20");
        drafts.makeMissing();
        promise("2026-08-20");

        assertThat(drafts.makeMissing()).extracting(ReportPeriod::toString).containsExactly("2026-09", "2026-08");
    }

    @Test
    void twoServersAtOnceMakeOneDraftOfEach() throws Exception {
        promise("2026-08-20");
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<List<ReportPeriod>> server = () -> {
            together.await(10, TimeUnit.SECONDS);
            return drafts.makeMissing();
        };
        ExecutorService servers = Executors.newFixedThreadPool(2);
        List<ReportPeriod> made = new ArrayList<>();
        try {
            for (Future<List<ReportPeriod>> each : servers.invokeAll(List.of(server, server))) {
                made.addAll(each.get());
            }
        } finally {
            servers.shutdown();
        }
        assertThat(made).hasSize(3).doesNotHaveDuplicates();
        assertThat(made()).hasSize(3);
    }

    @Test
    void ofTwoSchedulersOnOneDatabaseOneRunsTheJobEachMinute() {
        promise("2026-09-20");
        SettableClock world = new SettableClock();
        ManualScheduler one = scheduler(world);
        ManualScheduler other = scheduler(world);
        one.runAnyDueExecutions();
        other.runAnyDueExecutions();
        assertThat(made()).containsExactly("2026-09 1", "2026-10 1");

        clock.setTo(LocalDate.of(2026, 12, 1));
        world.tick(Duration.ofSeconds(61));
        other.runAnyDueExecutions();
        one.runAnyDueExecutions();
        assertThat(made()).containsExactly("2026-09 1", "2026-10 1", "2026-11 1");
        assertThat(jdbc.sql("select count(*) from scheduled_tasks where consecutive_failures > 0")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whetherTheJobCameByNobodyNotices() {
        promise("2026-09-20");
        Report before = reader.find(SEPTEMBER, null);
        List<ReportMonth> months = reader.months();
        drafts.makeMissing();

        assertThat(reader.find(SEPTEMBER, null)).isEqualTo(before);
        assertThat(reader.months()).isEqualTo(months);
    }

    @Test
    void aMonthIsADraftUntilItIsIssuedAndAgainOnceACorrectionIsOpened() {
        promise("2026-09-20");
        assertThat(reader.months())
                .extracting(month -> month.period() + (month.isDraft() ? " borrador" : ""))
                .containsExactly("2026-11", "2026-10 borrador", "2026-09 borrador");

        service.issue(SEPTEMBER, viewer());
        assertThat(month(SEPTEMBER)).satisfies(month -> {
            assertThat(month.isDraft()).isFalse();
            assertThat(month.issuedAt()).isEqualTo(clock.instant());
            assertThat(month.issuedBy()).isEqualTo(viewer().displayName());
        });

        service.correct(SEPTEMBER, "faltó un acta", viewer());
        assertThat(month(SEPTEMBER).isDraft()).isTrue();
        assertThat(month(SEPTEMBER).edition()).isEqualTo(2);
    }

    @Test
    void anIssuedMonthKeepsItsReportWhenNothingCountsAnyMore() {
        promise("2026-09-20");
        drafts.makeMissing();
        service.issue(SEPTEMBER, viewer());
        jdbc.sql("insert into commitment_revision (commitment_id, entry_id, live, acta_on, unit_id, space_id,"
                        + " sgsd_takes_part, register) select commitment_id, ?, false, acta_on, unit_id, space_id,"
                        + " sgsd_takes_part, register from commitment_revision")
                .param(new Cast(jdbc).entry(clock.instant()))
                .update();

        assertThat(reader.months()).extracting(ReportMonth::period).containsExactly(SEPTEMBER);
    }

    private ReportMonth month(ReportPeriod period) {
        return reader.months().stream()
                .filter(month -> month.period().equals(period))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anIssuedMonthIsLeftAlone() {
        promise("2026-09-20");
        service.issue(SEPTEMBER, viewer());
        drafts.makeMissing();

        assertThat(reader.find(SEPTEMBER, null).status()).isEqualTo(ReportStatus.ISSUED);
        service.correct(SEPTEMBER, "faltó un acta", viewer());
        drafts.makeMissing();
        assertThat(reader.editions(SEPTEMBER))
                .extracting(ReportEdition::edition)
                .containsExactly(2, 1);
    }

    @Test
    void theDatabaseHoldsOneDraftOfAMonthAtMost() {
        promise("2026-09-20");
        drafts.makeMissing();

        assertThatThrownBy(() -> jdbc.sql("insert into report_edition (periodicity, period, edition, reason, opened_by,"
                                + " opened_at) values ('MONTHLY', '2026-09', 2, 'otra', ?, now())")
                        .param(viewer().userId())
                        .update())
                .hasMessageContaining("report_edition_follows_issued");
    }

    private ManualScheduler scheduler(SettableClock world) {
        ManualScheduler scheduler = (ManualScheduler) TestHelper.createManualScheduler(dataSource)
                .clock(world)
                .startTasks(monthlyReportDrafts)
                .build();
        scheduler.start();
        return scheduler;
    }

    private List<String> made() {
        return jdbc.sql("select period || ' ' || edition from report_edition order by 1")
                .query(String.class)
                .list();
    }

    private void promise(String day) {
        new Cast(jdbc)
                .promise(space, LocalDate.parse(day), "Mejorar la posta del " + day)
                .keep();
    }

    private Viewer viewer() {
        return As.viewerIn(context, Role.SSGC, Set.of());
    }
}
