package pe.palabra.account.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page that gives back what was typed, to be sent again. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class UnsentFormView implements ErrorViewResolver {

    static final String FORM = "palabra.unsent";

    @Override
    public @Nullable ModelAndView resolveErrorView(
            HttpServletRequest request, HttpStatus status, Map<String, @Nullable Object> model) {
        return request.getAttribute(FORM) instanceof UnsentForm form ? page(form, status) : null;
    }

    static ModelAndView page(UnsentForm form, HttpStatus status) {
        Map<String, Object> model = Map.of("typed", form.typed(), "action", form.action(), "files", form.files());
        return new ModelAndView("error/session", model, status);
    }
}
