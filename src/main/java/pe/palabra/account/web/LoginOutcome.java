package pe.palabra.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;
import pe.palabra.account.AuditTrail;
import pe.palabra.account.LockedOut;
import pe.palabra.account.SignedIn;

/** Where one goes after signing in, well or badly, and what is written down on leaving. */
@Component
class LoginOutcome implements AuthenticationSuccessHandler, AuthenticationFailureHandler, LogoutHandler {

    private static final Duration WORKING_DAY = Duration.ofHours(8);

    private final AuditTrail auditTrail;

    LoginOutcome(AuditTrail auditTrail) {
        this.auditTrail = auditTrail;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        request.getSession().setMaxInactiveInterval((int) WORKING_DAY.toSeconds());
        Visit.USERNAME.take(request, String.class);
        Visit.LOCKED_MINUTES.take(request, Long.class);
        Optional<String> asked = Visit.ASKED_PAGE.take(request, String.class);
        boolean unsent = Visit.UNSENT_FORM.recall(request, UnsentForm.class).isPresent();
        String home = request.getContextPath() + "/";
        response.sendRedirect(unsent ? home + "sesion" : asked.orElse(home));
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException {
        Optional.ofNullable(request.getParameter("username"))
                .ifPresent(username -> Visit.USERNAME.remember(request, username));
        if (exception instanceof LockedOut lockedOut) {
            Visit.LOCKED_MINUTES.remember(request, lockedOut.minutes());
        }
        response.sendRedirect(request.getContextPath() + "/login?error");
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        SignedIn.of(authentication)
                .ifPresent(person -> auditTrail.record(person.viewer().userId(), "LOGOUT", null));
    }
}
