package pe.palabra.account;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who came in, who took data out: kept by the real clock, never changed. */
@Service
public class AuditTrail {

    private final JdbcClient jdbc;
    private final Clock wallClock;

    AuditTrail(JdbcClient jdbc, @Qualifier("wallClock") Clock wallClock) {
        this.jdbc = jdbc;
        this.wallClock = wallClock;
    }

    /**
     * Records an act, in the transaction around it if there is one.
     *
     * @param userId null: nobody was signed in
     * @param action a word in capitals, such as EXPORT
     */
    @Transactional
    public void record(@Nullable Long userId, String action, @Nullable String detail) {
        jdbc.sql("insert into audit_event (happened_at, user_id, action, detail) values (?, ?, ?, ?)")
                .params(Arrays.asList(Timestamp.from(wallClock.instant()), userId, action, detail))
                .update();
    }
}
