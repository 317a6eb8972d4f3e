package pe.palabra.report;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pe.palabra.job.Jobs;
import pe.palabra.report.figures.ReportPeriod;
import pe.palabra.shared.EntryLog;

/** What the reports do by themselves. */
@Configuration(proxyBeanMethods = false)
class ReportJobs {

    private record Seen(long entry, ReportPeriod month) {}

    /** Looks again only when something was recorded or a month went by since this server last looked. */
    @Bean
    RecurringTask<Void> monthlyReportDrafts(ReportDrafts drafts, ReportReader reader, EntryLog entries) {
        AtomicReference<Seen> last = new AtomicReference<>();
        return Jobs.everyMinute("monthly-report-drafts", () -> {
            Seen now = new Seen(entries.latest(), ReportPeriod.of(reader.today()));
            if (!now.equals(last.get())) {
                drafts.makeMissing();
                last.set(now);
            }
        });
    }
}
