package pe.palabra.account;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pe.palabra.shared.database.RecordMapper;

/** Attempts to sign in, counted in the database for all nodes by name and by address. */
@Service
class LoginAttempts {

    static final int FREE_BY_USERNAME = 5;
    static final int FREE_BY_ADDRESS = 30;

    private static final Duration REMEMBERED = Duration.ofHours(24);
    private static final Duration REMEMBERED_BY_ADDRESS = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Clock wallClock;

    LoginAttempts(JdbcClient jdbc, @Qualifier("wallClock") Clock wallClock) {
        this.jdbc = jdbc;
        this.wallClock = wallClock;
    }

    /** Counts an attempt as failed until it succeeds, or refuses it; simultaneous ones of a name wait for each other. */
    @Transactional
    public long open(String username, String address) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param(username)
                .query()
                .singleRow();
        Instant now = wallClock.instant();
        Duration left = longer(
                ofUsername(username, now).waitAt(now, FREE_BY_USERNAME),
                ofAddress(address, now).waitAt(now, FREE_BY_ADDRESS));
        if (!left.isZero()) {
            throw new LockedOut(left);
        }
        return jdbc.sql("insert into login_attempt (username, address, succeeded, attempted_at)"
                        + " values (?, ?, false, ?) returning id")
                .params(username, address, Timestamp.from(now))
                .query(Long.class)
                .single();
    }

    /** The attempt was good: earlier failures of its name no longer count, and what is old is forgotten. */
    @Transactional
    public void succeeded(long id) {
        jdbc.sql("update login_attempt set succeeded = true where id = ?")
                .param(id)
                .update();
        jdbc.sql("delete from login_attempt where attempted_at < ?")
                .param(Timestamp.from(wallClock.instant().minus(REMEMBERED.multipliedBy(2))))
                .update();
    }

    private Lockout ofUsername(String username, Instant now) {
        return jdbc.sql("""
                        select count(*) as failures, max(attempted_at) as last_failure
                        from login_attempt
                        where username = :username and not succeeded and attempted_at > :since
                          and attempted_at > coalesce((select max(attempted_at) from login_attempt
                              where username = :username and succeeded), '-infinity')
                        """)
                .param("username", username)
                .param("since", Timestamp.from(now.minus(REMEMBERED)))
                .query(RecordMapper.of(Lockout.class))
                .single();
    }

    private Lockout ofAddress(String address, Instant now) {
        return jdbc.sql("""
                        select count(*) as failures, max(attempted_at) as last_failure
                        from login_attempt
                        where address = :address and not succeeded and attempted_at > :since
                        """)
                .param("address", address)
                .param("since", Timestamp.from(now.minus(REMEMBERED_BY_ADDRESS)))
                .query(RecordMapper.of(Lockout.class))
                .single();
    }

    private static Duration longer(Duration a, Duration b) {
        return a.compareTo(b) > 0 ? a : b;
    }
}
