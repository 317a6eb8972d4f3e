package pe.palabra.commitment.filter;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Filters while they are read: what they ask so far, and what could not be understood. */
public final class FilterReading {

    private final FilterInput input;
    private final List<FilterCondition> conditions = new ArrayList<>();
    private final List<FilterProblem> problems = new ArrayList<>();
    private final Map<String, String> words = new HashMap<>();

    FilterReading(FilterInput input) {
        this.input = input;
    }

    FilterInput input() {
        return input;
    }

    public List<FilterCondition> conditions() {
        return conditions;
    }

    List<FilterProblem> problems() {
        return problems;
    }

    void add(FilterParameter parameter, String sql, Map<String, Object> values) {
        conditions.add(new FilterCondition(parameter, sql, values));
    }

    void add(FilterCondition condition) {
        conditions.add(condition);
    }

    /** A condition with one value, under the parameter's own name. */
    void add(FilterParameter parameter, String sql, Object value) {
        add(parameter, sql, Map.of(parameter.key(), value));
    }

    Map<String, String> words() {
        return words;
    }

    /** How a chip says a value that was written as a code. */
    void say(FilterParameter parameter, String value, String name) {
        words.put(CommitmentFilter.chip(parameter, value), name);
    }

    void unknown(FilterParameter parameter, String value) {
        problems.add(FilterProblem.of(parameter, value));
    }

    /** What the values of a parameter mean, empty when it is not given; unknown ones become problems. */
    <T> Optional<List<T>> choices(FilterParameter parameter, Function<String, Optional<T>> meaning) {
        List<String> written = input.of(parameter);
        List<T> known = new ArrayList<>();
        for (String value : written) {
            meaning.apply(value).ifPresentOrElse(known::add, () -> unknown(parameter, value));
        }
        return written.isEmpty() ? Optional.empty() : Optional.of(known);
    }

    void dates(FilterParameter parameter, String sql) {
        choices(parameter, FilterReading::date)
                .ifPresent(days -> add(
                        parameter, sql, days.stream().map(LocalDate::toString).toArray(String[]::new)));
    }

    /** A day as yyyy-mm-dd, of a year that has four digits and is not 0000. */
    public static Optional<LocalDate> date(String written) {
        try {
            return Optional.of(LocalDate.parse(written)).filter(day -> day.getYear() > 0 && day.getYear() <= 9999);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The first order asked for; lists have one. */
    CommitmentOrder order() {
        return choices(FilterParameter.ORDER, CommitmentOrder::of)
                .flatMap(orders -> orders.stream().findFirst())
                .orElse(CommitmentOrder.BY_CODE);
    }
}
