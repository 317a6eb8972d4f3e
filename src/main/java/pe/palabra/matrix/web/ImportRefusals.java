package pe.palabra.matrix.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.ui.ConcurrentModel;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import pe.palabra.shared.Refusal;

/** Shows a refusal on the page of the matrix it is about, with what was typed. */
@ControllerAdvice(assignableTypes = {ImportPageController.class, ImportAnswersController.class})
@Order(0)
class ImportRefusals {

    private final ImportPages pages;
    private final MessageSource messages;

    ImportRefusals(ImportPages pages, MessageSource messages) {
        this.pages = pages;
        this.messages = messages;
    }

    @ExceptionHandler
    ModelAndView refused(Refusal refusal, HttpServletRequest request, Locale locale) {
        Model model = new ConcurrentModel();
        String view = pages.show(idOf(request), typed(request), model);
        model.addAttribute("refused", messages.getMessage(refusal.key(), refusal.arguments(), locale));
        return new ModelAndView(view, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static long idOf(HttpServletRequest request) {
        Map<?, ?> variables = (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return Long.parseLong((String) variables.get("id"));
    }

    /** Ticks are known by name and value, {@code rectificar:CMS-003-20211230-07}. */
    private static Map<String, String> typed(HttpServletRequest request) {
        Map<String, String> typed = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            for (String value : values) {
                typed.put(name, value);
                typed.put(name + ":" + value, value);
            }
        });
        return typed;
    }
}
