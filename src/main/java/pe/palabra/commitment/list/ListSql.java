package pe.palabra.commitment.list;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.palabra.account.Viewer;
import pe.palabra.commitment.CommitmentState;
import pe.palabra.commitment.filter.CommitmentFilter;
import pe.palabra.commitment.filter.FilterCondition;
import pe.palabra.commitment.filter.FilterParameter;

/** The statements of one list: what counts, within the viewer's scope, under a filter, in its order. */
public final class ListSql {

    /** A statement with named parameters. */
    record Statement(String sql, Map<String, Object> values) {}

    private static final String LIVE = "c.annulled_entry_id is null and c.absorbed_into_id is null";
    private static final String[] STATES =
            Stream.of(CommitmentState.values()).map(Enum::name).toArray(String[]::new);

    private final CommitmentFilter filter;
    private final OrderSql order;
    private final boolean descending;
    private final String scope;
    private final String where;
    private final Map<String, Object> values = new HashMap<>();

    ListSql(Viewer viewer, CommitmentFilter filter) {
        this.filter = filter;
        this.order = OrderSql.of(filter.order().column());
        this.descending = filter.order().descending();
        this.scope = scope(viewer);
        values.put("units", viewer.unitsForSql());
        filter.conditions().forEach(condition -> values.putAll(condition.values()));
        this.where = scope + " and " + (filter.problems().isEmpty() ? all(filter.conditions()) : "false");
    }

    /** What a viewer's lists may hold at all; with {@code units} where they are limited. */
    static String scope(Viewer viewer) {
        return viewer.seesAllUnits() ? LIVE : LIVE + " and c.unit_id in (:units)";
    }

    static String all(List<FilterCondition> conditions) {
        return conditions.isEmpty()
                ? "true"
                : conditions.stream()
                        .map(condition -> "(" + condition.sql() + ")")
                        .collect(Collectors.joining(" and "));
    }

    /** How many there would be without the conditions of each parameter, in columns by the parameter's name. */
    Statement withoutEach() {
        String columns = filter.parameters().stream()
                .map(parameter -> "count(*) filter (where " + all(without(parameter)) + ") as " + parameter.name())
                .collect(Collectors.joining(", "));
        return new Statement("select " + columns + " from commitment c where " + scope, values);
    }

    private List<FilterCondition> without(FilterParameter parameter) {
        return filter.conditions().stream()
                .filter(condition -> condition.parameter() != parameter)
                .toList();
    }

    /** How many there are by state, how many of them are past a day, and without deadline. */
    Statement totals(LocalDate today) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("today", today);
        return new Statement(
                "select s.prioritised_now, c.state, count(*) as total, count(*) filter (where c.due_on < :today) as past,"
                        + " count(*) filter (where c.due_on is null) as without_due from commitment c"
                        + " join dialogue_space s on s.id = c.space_id where " + where
                        + " group by s.prioritised_now, c.state",
                all);
    }

    /** All ids in the list's order. */
    Statement ids() {
        return statement("", Map.of(), descending, "");
    }

    Statement ids(long offset, int limit) {
        return statement("", Map.of(), descending, " limit " + limit + " offset " + offset);
    }

    /**
     * What follows a row, in one statement for the rows that have a value and one for those that have none, so that each
     * is a range of an index; the second is only asked when the first was not enough.
     */
    List<Statement> after(@Nullable ListCursor cursor, int limit) {
        boolean down = descending != (cursor != null && cursor.backwards());
        String some = " limit " + limit;
        if (cursor == null) {
            return List.of(statement("", Map.of(), down, some));
        }
        String than = down ? " < " : " > ";
        Map<String, Object> from = new LinkedHashMap<>();
        from.put("afterId", cursor.id());
        String none = order.expression() + " is null";
        if (cursor.value() == null) {
            Statement rest = statement(none + " and c.id" + than + ":afterId", from, down, some);
            return down ? List.of(rest, statement("not " + none, Map.of(), true, some)) : List.of(rest);
        }
        from.put("afterValue", cursor.value());
        Statement rest = statement(
                "(" + order.expression() + ", c.id)" + than + "(cast(:afterValue as " + order.type() + "), :afterId)",
                from,
                down,
                some);
        boolean nullsFollow = !down && order.nullable();
        return nullsFollow ? List.of(rest, statement(none, Map.of(), false, some)) : List.of(rest);
    }

    private Statement statement(String also, Map<String, Object> more, boolean down, String end) {
        Map<String, Object> all = new HashMap<>(values);
        all.putAll(more);
        all.put("stateOrder", STATES);
        String way = down ? " desc" : " asc";
        return new Statement(
                "select c.id, cast(" + order.expression() + " as text) as value from commitment c " + order.join()
                        + " where " + where + (also.isEmpty() ? "" : " and " + also) + " order by "
                        + order.expression() + way + ", c.id" + way + end,
                all);
    }
}
