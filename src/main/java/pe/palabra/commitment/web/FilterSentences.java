package pe.palabra.commitment.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import pe.palabra.commitment.filter.CommitmentColumn;
import pe.palabra.commitment.filter.CommitmentFilter;
import pe.palabra.commitment.filter.CommitmentOrder;
import pe.palabra.commitment.filter.FilterInput;
import pe.palabra.commitment.filter.FilterParameter;
import pe.palabra.commitment.filter.FilterProblem;
import pe.palabra.shared.Formats;

/** Says filters, columns and what is wrong with a request in the words of messages.properties. */
@Component
public class FilterSentences {

    private static final Pattern FAMILY = Pattern.compile("^(Abierto|Cerrado) - ");

    static final Locale SPANISH = Locale.forLanguageTag("es-PE");

    private final MessageSource messages;

    FilterSentences(MessageSource messages) {
        this.messages = messages;
    }

    public String of(FilterProblem problem) {
        return say(problem.messageKey(), problem.value());
    }

    public List<String> of(List<FilterProblem> problems) {
        return problems.stream().map(this::of).toList();
    }

    public String name(FilterParameter parameter) {
        return say("commitment.filter." + parameter.key());
    }

    /** A value as a person would say it; null where the filter's name says all. */
    public @Nullable String value(FilterParameter parameter, String value) {
        return switch (parameter) {
            case OVERDUE, WITHOUT_DEADLINE, TO_RECLASSIFY -> "si".equals(value) ? null : value;
            case ACTA_FROM, ACTA_TO, NOT_UPDATED_SINCE -> date(value);
            case STATE -> FAMILY.matcher(value).replaceFirst("");
            case SPACE_CLASS -> value.replace('_', ' ');
            case KIND -> "ninguno".equals(value) ? "sin tipo" : value;
            case ORDER -> CommitmentOrder.of(value).map(this::order).orElse(value);
            default -> value;
        };
    }

    /** All that is asked, in one line: UT: UT Sureste · Vencidos · Orden: plazo. */
    public String of(FilterInput input) {
        return input.values().entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(value -> said(entry.getKey(), value)))
                .collect(Collectors.joining(" · "));
    }

    /** What one parameter asks: Estado: Suspendido o Inviable. */
    String of(CommitmentFilter filter, FilterParameter parameter) {
        String values = filter.input().of(parameter).stream()
                .map(value -> words(filter, parameter, value))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" o "));
        return values.isEmpty() ? name(parameter) : name(parameter) + ": " + values;
    }

    /** A value as the catalogue or a person would say it; null where the filter's name says all. */
    @Nullable
    String words(CommitmentFilter filter, FilterParameter parameter, String value) {
        String known = filter.words(parameter, value);
        return known.equals(value) ? value(parameter, value) : known;
    }

    private String said(FilterParameter parameter, String value) {
        String words = value(parameter, value);
        return words == null ? name(parameter) : name(parameter) + ": " + words;
    }

    /** A column, and which way: plazo, lo último primero. */
    public String order(CommitmentOrder order) {
        String name = heading(order.column()).toLowerCase(SPANISH);
        return order.descending() ? name + ", " + descending(order.column()) : name;
    }

    private static String descending(CommitmentColumn column) {
        return switch (column) {
            case ACTA_ON, DUE_ON, UPDATED_ON -> "lo último primero";
            case PROGRESS, SNIP, CUI -> "de mayor a menor";
            case CODE,
                    CASE,
                    KIND,
                    DESCRIPTION,
                    UNIT,
                    REGIONS,
                    PROVINCES,
                    DISTRICTS,
                    STATE,
                    EQUIVALENT,
                    SPACE_CLASS,
                    RESPONSIBLE,
                    LEVEL,
                    CO_RESPONSIBLES,
                    COLLABORATORS -> "al revés";
        };
    }

    private static String date(String value) {
        try {
            return Formats.date(LocalDate.parse(value));
        } catch (DateTimeException e) {
            return value;
        }
    }

    public String heading(CommitmentColumn column) {
        return say("commitment.column." + column.key());
    }

    public String say(String key, Object... arguments) {
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
