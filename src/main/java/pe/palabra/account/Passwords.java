package pe.palabra.account;

import java.nio.charset.StandardCharsets;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pe.palabra.shared.NotFound;
import pe.palabra.shared.Refusal;

/** Lets a person change the own password, which ends their sessions elsewhere. */
@Service
public class Passwords {

    private static final int BCRYPT_READS = 72;

    private final Users users;
    private final PasswordEncoder encoder;
    private final AuditTrail auditTrail;
    private final JdbcClient jdbc;

    Passwords(Users users, PasswordEncoder encoder, AuditTrail auditTrail, JdbcClient jdbc) {
        this.users = users;
        this.encoder = encoder;
        this.auditTrail = auditTrail;
        this.jdbc = jdbc;
    }

    /** Answers the person as they are from now on; {@code sessionId} is the session that goes on. */
    @Transactional
    public SignedIn change(Viewer viewer, String current, String next, String sessionId) {
        User user = users.findById(viewer.userId()).orElseThrow(() -> new NotFound(viewer.username()));
        if (user.isDemo()) {
            throw Refusal.because("password.demo");
        }
        if (!encoder.matches(current, user.passwordHash())) {
            throw Refusal.of("currentPassword", "password.wrong");
        }
        if (next.equals(current) || next.equalsIgnoreCase(user.username())) {
            throw Refusal.of("newPassword", "password.same");
        }
        if (next.getBytes(StandardCharsets.UTF_8).length > BCRYPT_READS) {
            throw Refusal.of("newPassword", "password.new.length");
        }
        user.changePassword(encoder.encode(next));
        users.save(user);
        auditTrail.record(viewer.userId(), "PASSWORD_CHANGED", null);
        jdbc.sql("delete from spring_session where principal_name = ? and session_id <> ?")
                .params(user.username(), sessionId)
                .update();
        SignedIn changed = SignedIn.of(user);
        changed.eraseCredentials();
        return changed;
    }
}
