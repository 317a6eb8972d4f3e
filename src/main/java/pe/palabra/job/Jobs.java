package pe.palabra.job;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

/**
 * How a job is told: each minute it asks the database and the application's clock what is missing, and does it. The
 * scheduler's own clock decides nothing of what people see.
 */
public final class Jobs {

    private Jobs() {}

    /** A job to be declared as a bean; {@code name} stays the same for ever, it is its row in the database. */
    public static RecurringTask<Void> everyMinute(String name, Runnable work) {
        return Tasks.recurring(name, FixedDelay.ofMinutes(1)).execute((instance, context) -> work.run());
    }
}
