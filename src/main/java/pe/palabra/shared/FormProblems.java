package pe.palabra.shared;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;

/** Puts what is refused beside its fields: the summary's links by {@code form}, each field's sentence in {@code wrong}. */
@Component
public class FormProblems {

    private static final String FORM = "form";

    private final MessageSource messages;

    FormProblems(MessageSource messages) {
        this.messages = messages;
    }

    public void show(List<Refusal> problems, Model model) {
        BindingResult errors = new MapBindingResult(new HashMap<>(), FORM);
        Map<String, String> wrong = new LinkedHashMap<>();
        for (Refusal problem : problems) {
            String sentence = messages.getMessage(problem.key(), problem.arguments(), LocaleContextHolder.getLocale());
            errors.rejectValue(problem.field(), problem.key(), problem.arguments(), sentence);
            wrong.merge(problem.field(), sentence, (one, other) -> one + " " + other);
        }
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + FORM, errors);
        model.addAttribute("wrong", wrong);
    }
}
