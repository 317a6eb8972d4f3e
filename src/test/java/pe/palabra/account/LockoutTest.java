package pe.palabra.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LockoutTest {

    private static final Instant LAST = Instant.parse("2026-11-03T13:00:00Z");

    @ParameterizedTest
    @CsvSource({"0,0", "4,0", "5,1", "6,2", "7,4", "8,8", "9,15", "200,15"})
    void everyFailureBeyondTheFreeOnesDoublesTheWaitUpToFifteenMinutes(long failures, long minutes) {
        assertThat(new Lockout(failures, LAST).waitAt(LAST, 5)).isEqualTo(Duration.ofMinutes(minutes));
    }

    @Test
    void theWaitRunsOutAndIsNeverNegative() {
        Lockout lockout = new Lockout(5, LAST);
        assertThat(lockout.waitAt(LAST.plusSeconds(45), 5)).isEqualTo(Duration.ofSeconds(15));
        assertThat(lockout.waitAt(LAST.plusSeconds(60), 5)).isEqualTo(Duration.ZERO);
        assertThat(lockout.waitAt(LAST.plusSeconds(3600), 5)).isEqualTo(Duration.ZERO);
    }

    @Test
    void theWaitIsSaidInWholeMinutesRoundedUp() {
        assertThat(new LockedOut(Duration.ofSeconds(61)).minutes()).isEqualTo(2);
        assertThat(new LockedOut(Duration.ofSeconds(60)).minutes()).isEqualTo(1);
        assertThat(new LockedOut(Duration.ofMillis(5)).minutes()).isEqualTo(1);
    }
}
