package pe.palabra;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A clock that stands still, in Lima, at 8:00 of 3 November 2026 unless a test moves it. */
public final class TestClock extends Clock {

    private static final ZoneId LIMA = ZoneId.of("America/Lima");
    private static final Instant BEGINNING =
            OffsetDateTime.parse("2026-11-03T08:00:00-05:00").toInstant();

    private volatile Instant instant = BEGINNING;

    /** Eight in the morning of a day, in Lima. */
    public void setTo(LocalDate day) {
        setTo(day.atTime(LocalTime.of(8, 0)).atZone(LIMA).toInstant());
    }

    public void setTo(Instant moment) {
        instant = moment;
    }

    public void advance(Duration time) {
        instant = instant.plus(time);
    }

    void reset() {
        instant = BEGINNING;
    }

    @Override
    public Instant instant() {
        return instant;
    }

    @Override
    public ZoneId getZone() {
        return LIMA;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant, zone);
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Configuration {

        @Bean
        @Primary
        TestClock testClock() {
            return new TestClock();
        }
    }
}
