package pe.palabra.work.system;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pe.palabra.shared.database.RecordMapper;

/** Accounts and jobs, by the real clock: a demonstration's clock moves neither. */
@Repository
@Transactional(readOnly = true)
public class SystemQueries {

    private static final int SHOWN = 50;
    private static final Duration LATELY = Duration.ofDays(1);

    private static final String ACCOUNTS = """
            select u.username, u.display_name, u.active, u.password_change_due,
                   (select string_agg(r.role, ', ' order by r.role) from app_user_role r where r.user_id = u.id) as roles,
                   (select string_agg(t.name, ', ' order by t.name)
                      from app_user_unit s join territorial_unit t on t.id = s.unit_id where s.user_id = u.id) as units,
                   e.last_login, coalesce(e.failed, 0) as failed
              from app_user u
              left join (select user_id, max(happened_at) filter (where action = 'LOGIN') as last_login,
                                count(*) filter (where action = 'LOGIN_FAILED' and happened_at >= :lately) as failed
                           from audit_event where action in ('LOGIN', 'LOGIN_FAILED') group by user_id) e
                on e.user_id = u.id
             order by u.active desc, u.username limit :shown""";

    private final JdbcClient jdbc;
    private final Clock wallClock;

    SystemQueries(JdbcClient jdbc, @Qualifier("wallClock") Clock wallClock) {
        this.jdbc = jdbc;
        this.wallClock = wallClock;
    }

    public SystemView read() {
        List<AccountLine> accounts = jdbc.sql(ACCOUNTS)
                .param("lately", Timestamp.from(wallClock.instant().minus(LATELY)))
                .param("shown", SHOWN)
                .query(RecordMapper.of(AccountLine.class))
                .list();
        long all = jdbc.sql("select count(*) from app_user").query(Long.class).single();
        List<JobLine> jobs = jdbc.sql("select task_name as name, last_success, consecutive_failures as failures"
                        + " from scheduled_tasks order by task_name")
                .query(RecordMapper.of(JobLine.class))
                .list();
        return new SystemView(accounts, all - accounts.size(), jobs);
    }
}
