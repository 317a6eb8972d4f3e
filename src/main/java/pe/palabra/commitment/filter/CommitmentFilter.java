package pe.palabra.commitment.filter;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which commitments are asked for, and in which order: the one filter shared by page, exports, API and links. Read by
 * {@link CommitmentFilters}; values of one parameter are alternatives, parameters narrow each other.
 */
public final class CommitmentFilter {

    private final FilterInput input;
    private final LocalDate today;
    private final List<FilterCondition> conditions;
    private final CommitmentOrder order;
    private final List<FilterProblem> problems;
    private final Map<String, String> words;

    CommitmentFilter(
            FilterInput input,
            LocalDate today,
            List<FilterCondition> conditions,
            CommitmentOrder order,
            List<FilterProblem> problems,
            Map<String, String> words) {
        this.input = input;
        this.today = today;
        this.conditions = List.copyOf(conditions);
        this.order = order;
        this.problems = List.copyOf(problems);
        this.words = Map.copyOf(words);
    }

    static String chip(FilterParameter parameter, String value) {
        return parameter.key() + "=" + value;
    }

    /** A written value as a person would say it: the name behind a code, else as it stands. */
    public String words(FilterParameter parameter, String value) {
        return words.getOrDefault(chip(parameter, value), value);
    }

    /** What was written, which the page keeps and links repeat. */
    public FilterInput input() {
        return input;
    }

    /** The day by which "vencido" is judged. */
    public LocalDate today() {
        return today;
    }

    public CommitmentOrder order() {
        return order;
    }

    /** The values that nobody knows; with any, the filter answers for nothing. */
    public List<FilterProblem> problems() {
        return problems;
    }

    /** The parameters that ask something. */
    public Set<FilterParameter> parameters() {
        EnumSet<FilterParameter> asked = EnumSet.noneOf(FilterParameter.class);
        conditions.forEach(condition -> asked.add(condition.parameter()));
        return asked;
    }

    public List<FilterCondition> conditions() {
        return conditions;
    }
}
