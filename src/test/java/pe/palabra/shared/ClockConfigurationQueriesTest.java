package pe.palabra.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pe.palabra.Cast;
import pe.palabra.DatabaseTest;
import pe.palabra.TestClock;
import pe.palabra.shared.PalabraSettings.Demo;

@DatabaseTest
class ClockConfigurationQueriesTest {

    private static final OffsetDateTime CHOSEN = OffsetDateTime.parse("2030-03-04T08:00:00-05:00");

    @Autowired
    JdbcClient jdbc;

    @Test
    void aDemonstrationsClockStartsWhereItWasTold() {
        assertThat(started()).isAfterOrEqualTo(CHOSEN.toInstant()).isBefore("2030-03-05T00:00:00Z");
    }

    @Test
    void itNeverGoesBackBehindWhatWasRecorded() {
        Instant recorded = Instant.parse("2031-01-01T12:00:00Z");
        new Cast(jdbc).entry(recorded);
        assertThat(started()).isAfterOrEqualTo(recorded);
    }

    @Test
    void itTicksOnFromThere() {
        TestClock real = new TestClock();
        Clock clock = ClockConfiguration.startingAt(CHOSEN.toInstant(), real);
        real.advance(Duration.ofHours(3));
        assertThat(clock.instant()).isEqualTo(CHOSEN.plusHours(3).toInstant());
        assertThat(clock.getZone()).isEqualTo(ZoneId.of("America/Lima"));
    }

    private Instant started() {
        PalabraSettings settings =
                new PalabraSettings(Demo.FULL, CHOSEN, Path.of("data"), URI.create("http://localhost:8080"));
        return new ClockConfiguration().clock(settings, jdbc).instant();
    }
}
