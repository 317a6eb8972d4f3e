package pe.palabra.commitment.web;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import pe.palabra.commitment.filter.CommitmentColumn;
import pe.palabra.commitment.filter.CommitmentFilter;
import pe.palabra.commitment.filter.FilterParameter;
import pe.palabra.commitment.filter.FilterProblem;

/** Says filters, columns and what is wrong with a request in the words of messages.properties. */
@Component
class FilterSentences {

    private static final Locale SPANISH = Locale.forLanguageTag("es-PE");

    private final MessageSource messages;

    FilterSentences(MessageSource messages) {
        this.messages = messages;
    }

    String of(FilterProblem problem) {
        return say(problem.messageKey(), problem.value());
    }

    List<String> of(List<FilterProblem> problems) {
        return problems.stream().map(this::of).toList();
    }

    String name(FilterParameter parameter) {
        return say("commitment.filter." + parameter.key());
    }

    String heading(CommitmentColumn column) {
        return say("commitment.column." + column.key());
    }

    String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, SPANISH);
    }

    /** For the API and exports: a filter with unknown values answers 400 with all its sentences. */
    void refuseUnknown(CommitmentFilter filter) {
        if (!filter.problems().isEmpty()) {
            throw unreadable(String.join(" ", of(filter.problems())));
        }
    }

    ResponseStatusException unreadable(FilterProblem problem) {
        return unreadable(of(problem));
    }

    private static ResponseStatusException unreadable(String sentence) {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST, sentence);
    }
}
