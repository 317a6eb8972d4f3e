package pe.palabra.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** Forgets what was kept of an ended session once it has been sent again. */
@Component
class UnsentFormRelease implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getMethod().equals("POST")) {
            Visit.UNSENT_FORM
                    .recall(request, UnsentForm.class)
                    .filter(form -> form.action().equals(request.getRequestURI()))
                    .ifPresent(form -> Visit.UNSENT_FORM.take(request, UnsentForm.class));
        }
        return true;
    }
}
