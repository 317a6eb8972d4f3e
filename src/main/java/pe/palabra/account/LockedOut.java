package pe.palabra.account;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Too many failed attempts: the password was not even looked at. */
public class LockedOut extends AuthenticationException {

    private final Duration left;

    LockedOut(Duration left) {
        super("Too many attempts");
        this.left = left;
    }

    /** Whole minutes to wait, at least one. */
    public long minutes() {
        return Math.max(1, (left.toSeconds() + 59) / 60);
    }
}
