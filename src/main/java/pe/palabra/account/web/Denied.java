package pe.palabra.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import pe.palabra.account.Access;
import pe.palabra.account.Routes;
import pe.palabra.account.SignedIn;

/** Why someone may not go on: it does not exist, it is not for them, or the session of their form had ended. */
@Component
class Denied implements AccessDeniedHandler {

    private final Routes routes;
    private final NotSignedIn notSignedIn;

    Denied(Routes routes, NotSignedIn notSignedIn) {
        this.routes = routes;
        this.notSignedIn = notSignedIn;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException exception)
            throws IOException {
        Optional<SignedIn> person =
                SignedIn.of(SecurityContextHolder.getContext().getAuthentication());
        if (exception instanceof CsrfException) {
            endedSession(request, response, person.isPresent());
        } else if (person.filter(SignedIn::mustChangePassword).isPresent() && !Routes.isApi(request)) {
            response.sendRedirect(request.getContextPath() + Access.PASSWORD_PAGE);
        } else {
            refuse(request, response);
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (routes.find(request)) {
            case NOTHING -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
            case ROUTE -> response.sendError(HttpServletResponse.SC_FORBIDDEN);
            case OTHER_METHOD -> {
                response.setHeader(HttpHeaders.ALLOW, String.join(", ", routes.methods(Routes.path(request))));
                response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            }
        }
    }

    private void endedSession(HttpServletRequest request, HttpServletResponse response, boolean signedIn)
            throws IOException {
        String path = Routes.path(request).value();
        if (path.equals("/login")) {
            Optional.ofNullable(request.getParameter("username"))
                    .ifPresent(username -> Visit.USERNAME.remember(request, username));
            response.sendRedirect(request.getContextPath() + "/login?vencida");
        } else if (path.equals("/logout") && !signedIn) {
            response.sendRedirect(request.getContextPath() + "/login?logout");
        } else if (!signedIn) {
            notSignedIn.answer(request, response);
        } else {
            giveBack(request, response);
        }
    }

    /** A program, another site or an empty form is only refused. */
    private static void giveBack(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<UnsentForm> form =
                Routes.isApi(request) || !SameSite.sent(request) ? Optional.empty() : UnsentForm.of(request);
        if (form.isPresent() && HtmxRequest.is(request)) {
            Visit.UNSENT_FORM.remember(request, form.get());
            HtmxRequest.sendTo(request.getContextPath() + "/sesion", response, HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        form.ifPresent(unsent -> request.setAttribute(UnsentFormView.FORM, unsent));
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
}
