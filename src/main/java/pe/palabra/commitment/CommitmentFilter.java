package pe.palabra.commitment;

import java.time.LocalDate;
import java.util.List;

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

    CommitmentFilter(
            FilterInput input,
            LocalDate today,
            List<FilterCondition> conditions,
            CommitmentOrder order,
            List<FilterProblem> problems) {
        this.input = input;
        this.today = today;
        this.conditions = List.copyOf(conditions);
        this.order = order;
        this.problems = List.copyOf(problems);
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

    List<FilterCondition> conditions() {
        return conditions;
    }
}
