package pe.palabra.account;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Failed attempts to sign in, of one name or from one address: how long the next one must wait. */
record Lockout(long failures, @Nullable Instant lastFailure) {

    private static final Duration LONGEST = Duration.ofMinutes(15);

    /** {@code allowed} failures cost nothing; from then on each doubles a wait of one minute, up to fifteen. */
    Duration waitAt(Instant now, int allowed) {
        if (failures < allowed || lastFailure == null) {
            return Duration.ZERO;
        }
        long doublings = Math.min(failures - allowed, 4);
        Duration delay = Duration.ofMinutes(1L << doublings);
        Duration left = Duration.between(now, lastFailure.plus(delay.compareTo(LONGEST) > 0 ? LONGEST : delay));
        return left.isNegative() ? Duration.ZERO : left;
    }
}
