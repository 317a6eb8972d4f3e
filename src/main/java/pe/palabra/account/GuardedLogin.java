package pe.palabra.account;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Checks a password, slowly for whoever guesses, and writes down how it went. */
@Component
class GuardedLogin implements AuthenticationProvider {

    private static final int LONGEST_USERNAME = 200;

    private final DaoAuthenticationProvider passwords;
    private final LoginAttempts attempts;
    private final AuditTrail auditTrail;
    private final Users users;

    GuardedLogin(
            OpenAccounts accounts,
            PasswordEncoder encoder,
            LoginAttempts attempts,
            AuditTrail auditTrail,
            Users users) {
        this.passwords = new DaoAuthenticationProvider(accounts::named);
        this.passwords.setPasswordEncoder(encoder);
        this.attempts = attempts;
        this.auditTrail = auditTrail;
        this.users = users;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        String username = asked.getName().strip().toLowerCase(Locale.ROOT);
        username = username.substring(0, Math.min(username.length(), LONGEST_USERNAME));
        String address =
                asked.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "-";
        long attempt = attempts.open(username, address);
        try {
            Authentication signedIn = passwords.authenticate(asked);
            attempts.succeeded(attempt);
            auditTrail.record(((SignedIn) signedIn.getPrincipal()).viewer().userId(), "LOGIN", address);
            return signedIn;
        } catch (AuthenticationException e) {
            auditTrail.record(known(username), "LOGIN_FAILED", address);
            throw e;
        }
    }

    /** A name that nobody has is not kept: it may be a password typed in the wrong field. */
    private @Nullable Long known(String username) {
        return users.findByUsername(username)
                .map(user -> user.viewer().userId())
                .orElse(null);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
