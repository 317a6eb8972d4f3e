package pe.palabra.commitment;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Filters while they are read: what they ask so far, and what could not be understood. */
final class FilterReading {

    private final FilterInput input;
    private final List<FilterCondition> conditions = new ArrayList<>();
    private final List<FilterProblem> problems = new ArrayList<>();

    FilterReading(FilterInput input) {
        this.input = input;
    }

    FilterInput input() {
        return input;
    }

    List<FilterCondition> conditions() {
        return conditions;
    }

    List<FilterProblem> problems() {
        return problems;
    }

    void add(FilterCondition condition) {
        conditions.add(condition);
    }

    void add(String sql, String name, Object value) {
        add(FilterCondition.of(sql, name, value));
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
                .ifPresent(days -> add(sql, parameter.key(), days.toArray(LocalDate[]::new)));
    }

    private static Optional<LocalDate> date(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
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
