package pe.palabra.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers what failed before or outside a controller; a feature may show a page of its own for it. */
@Controller
class ErrorPageController implements ErrorController {

    private final ErrorAnswers answers;
    private final List<ErrorViewResolver> ownPages;

    ErrorPageController(ErrorAnswers answers, List<ErrorViewResolver> ownPages) {
        this.answers = answers;
        this.ownPages = ownPages;
    }

    @RequestMapping("/error")
    Object error(HttpServletRequest request) {
        HttpStatusCode code = ErrorAnswers.statusOf(request);
        HttpStatus status = Objects.requireNonNullElse(HttpStatus.resolve(code.value()), HttpStatus.BAD_REQUEST);
        return ownPages.stream()
                .map(page -> page.resolveErrorView(request, status, Map.of()))
                .filter(Objects::nonNull)
                .map(Object.class::cast)
                .findFirst()
                .orElseGet(() -> answers.answer(request, code));
    }
}
