package pe.palabra.commitment.evidence;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pe.palabra.job.Jobs;

/** What is done by itself with the files of forms. */
@Configuration(proxyBeanMethods = false)
class EvidenceJobs {

    /** Once a day on each server is enough, and twice harms nothing. */
    @Bean
    RecurringTask<Void> unsentFilesCleaning(UnsentFiles unsent, Clock clock) {
        AtomicReference<LocalDate> last = new AtomicReference<>();
        return Jobs.everyMinute("unsent-files", () -> {
            LocalDate today = LocalDate.now(clock);
            if (!today.equals(last.get())) {
                unsent.forget();
                last.set(today);
            }
        });
    }
}
