package pe.palabra.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pe.palabra.Cast;
import pe.palabra.DatabaseTest;
import pe.palabra.SecondServer;
import pe.palabra.TestClock;
import pe.palabra.report.figures.ReportPeriod;

/** Two applications on one database make one draft of each month (C8), each with its own beans and memory. */
@DatabaseTest
class TwoServersQueriesTest {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ReportDrafts drafts;

    @Autowired
    private TestClock clock;

    @Test
    void oneDraftOfEachMonthAlsoAfterMonthsOfDowntime() throws Exception {
        Cast cast = new Cast(jdbc);
        cast.promise(cast.space("SUE-001", Cast.SOUTH, true), LocalDate.of(2026, 8, 20), "Mejorar la posta")
                .keep();
        try (SecondServer other = SecondServer.at(clock)) {
            await().atMost(Duration.ofSeconds(60)).until(() -> made().size() == 3);
            assertThat(drafts.makeMissing()).as("after the other server's job").isEmpty();

            clock.setTo(LocalDate.of(2027, 2, 1));
            List<ReportPeriod> caughtUp = together(drafts, other.bean(ReportDrafts.class));

            assertThat(caughtUp)
                    .extracting(ReportPeriod::toString)
                    .containsExactlyInAnyOrder("2026-11", "2026-12", "2027-01");
        }
        assertThat(made())
                .containsExactly("2026-08 1", "2026-09 1", "2026-10 1", "2026-11 1", "2026-12 1", "2027-01 1");
        assertThat(jdbc.sql("select count(*) from scheduled_tasks where task_name = 'monthly-report-drafts'")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    /** What both made when they began at the same moment. */
    private static List<ReportPeriod> together(ReportDrafts one, ReportDrafts other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService servers = Executors.newFixedThreadPool(2);
        try {
            List<ReportPeriod> made = new ArrayList<>();
            for (Future<List<ReportPeriod>> each : servers.invokeAll(List.of(at(start, one), at(start, other)))) {
                made.addAll(each.get());
            }
            return made;
        } finally {
            servers.shutdown();
        }
    }

    private static Callable<List<ReportPeriod>> at(CyclicBarrier start, ReportDrafts drafts) {
        return () -> {
            start.await(30, TimeUnit.SECONDS);
            return drafts.makeMissing();
        };
    }

    private List<String> made() {
        return jdbc.sql("select period || ' ' || edition from report_edition order by 1")
                .query(String.class)
                .list();
    }
}
