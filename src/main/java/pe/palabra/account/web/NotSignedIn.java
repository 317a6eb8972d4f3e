package pe.palabra.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;
import pe.palabra.account.Routes;

/** Sends whoever has not signed in to do so, and remembers what they wanted; programs are told 401. */
@Component
class NotSignedIn implements AuthenticationEntryPoint {

    private final Routes routes;

    NotSignedIn(Routes routes) {
        this.routes = routes;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException {
        answer(request, response);
    }

    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Routes.isApi(request)) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        String login = request.getContextPath() + (remember(request) ? "/login?vencida" : "/login");
        if (HtmxRequest.is(request)) {
            HtmxRequest.sendTo(login, response, HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            response.sendRedirect(login);
        }
    }

    /** Only what exists is remembered, lest every passing robot leave a session; true: something typed was kept. */
    private boolean remember(HttpServletRequest request) {
        if (routes.find(request) != Routes.Found.ROUTE) {
            return false;
        }
        if (request.getMethod().equals("GET")) {
            String query = request.getQueryString();
            Visit.ASKED_PAGE.remember(request, request.getRequestURI() + (query == null ? "" : "?" + query));
        }
        if (!request.getMethod().equals("POST") || !SameSite.sent(request)) {
            return false;
        }
        Optional<UnsentForm> form = UnsentForm.of(request);
        form.ifPresent(unsent -> Visit.UNSENT_FORM.remember(request, unsent));
        return form.isPresent();
    }
}
