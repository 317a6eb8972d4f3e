package pe.palabra.shared;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The application's clock, in Lima: a demonstration may move it, and it never goes back behind the register. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    private static final ZoneId LIMA = ZoneId.of("America/Lima");

    @Bean
    Clock clock(PalabraSettings settings, JdbcClient jdbc) {
        Clock real = Clock.system(LIMA);
        if (settings.clock() == null) {
            return real;
        }
        return startingAt(later(settings.clock().toInstant(), jdbc), real);
    }

    /** What runs by the world's clock whatever the application's says: sessions, throttling, audit. */
    @Bean(defaultCandidate = false)
    Clock wallClock() {
        return Clock.systemUTC();
    }

    static Clock startingAt(Instant start, Clock real) {
        return Clock.offset(real, Duration.between(real.instant(), start));
    }

    private static Instant later(Instant chosen, JdbcClient jdbc) {
        return jdbc.sql("select greatest(?, (select max(recorded_at) from entry), (select max(issued_at) from report),"
                        + " (select max(uploaded_at) from import_batch))")
                .param(Timestamp.from(chosen))
                .query(Timestamp.class)
                .single()
                .toInstant();
    }
}
