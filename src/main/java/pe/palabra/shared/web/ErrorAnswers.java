package pe.palabra.shared.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the answer to what went wrong: RFC 9457 below {@code /api}, else one of {@code templates/error}. */
@Component
class ErrorAnswers {

    private static final Set<Integer> OWN_PAGE = Set.of(403, 404, 413, 500);

    private static final Set<Integer> REFUSED = Set.of(409, 422);

    private final MessageSource messages;

    ErrorAnswers(MessageSource messages) {
        this.messages = messages;
    }

    Object answer(HttpServletRequest request, HttpStatusCode status) {
        return answer(request, status, null, List.of());
    }

    /** {@code sentence}: what to say; null: what is always said of the status. */
    Object answer(
            HttpServletRequest request, HttpStatusCode status, @Nullable String sentence, List<FieldProblem> fields) {
        String path = pathAsked(request);
        return path.startsWith(request.getContextPath() + "/api/")
                ? problem(path, status, sentence, fields)
                : page(status, sentence);
    }

    private ResponseEntity<ProblemDetail> problem(
            String path, HttpStatusCode status, @Nullable String sentence, List<FieldProblem> fields) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setTitle(usual(status, "title"));
        problem.setDetail(sentence == null ? usual(status, "detail") : sentence);
        problem.setInstance(URI.create(path));
        if (!fields.isEmpty()) {
            problem.setProperty("errores", fields);
        }
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private ModelAndView page(HttpStatusCode status, @Nullable String sentence) {
        Map<String, @Nullable Object> model = new HashMap<>();
        model.put(
                "sentence", sentence == null && REFUSED.contains(status.value()) ? usual(status, "detail") : sentence);
        ModelAndView page = new ModelAndView("error/" + view(status), model);
        page.setStatus(status);
        return page;
    }

    private static String view(HttpStatusCode status) {
        if (OWN_PAGE.contains(status.value())) {
            return String.valueOf(status.value());
        }
        return REFUSED.contains(status.value()) ? "refused" : family(status);
    }

    private static String family(HttpStatusCode status) {
        return status.is5xxServerError() ? "5xx" : "4xx";
    }

    /** A sentence of messages.properties. */
    String sentence(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    private String usual(HttpStatusCode status, String part) {
        String fallback = sentence("problem." + family(status) + "." + part);
        String text = messages.getMessage(
                "problem." + status.value() + "." + part, null, fallback, LocaleContextHolder.getLocale());
        return text == null ? fallback : text;
    }

    private static String pathAsked(HttpServletRequest request) {
        Object original = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return original instanceof String path ? path : request.getRequestURI();
    }

    static HttpStatusCode statusOf(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return code instanceof Integer number ? HttpStatusCode.valueOf(number) : HttpStatus.NOT_FOUND;
    }
}
