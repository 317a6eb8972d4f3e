package pe.palabra.commitment.list;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pe.palabra.account.Viewer;
import pe.palabra.commitment.filter.CommitmentColumn;
import pe.palabra.commitment.filter.CommitmentFilter;
import pe.palabra.commitment.filter.FilterCondition;
import pe.palabra.commitment.filter.FilterParameter;

/** The statements of one list: what counts, within the viewer's scope, under a filter, in its order. */
public final class ListSql {

    /** A statement with named parameters; {@code slow}: worth keeping its answer. */
    record Statement(String sql, Map<String, Object> values, boolean slow) {

        Statement(String sql, Map<String, Object> values) {
            this(sql, values, false);
        }

        /** What it asks in full: the same for the same list. */
        Asked asked() {
            Map<String, String> written = new TreeMap<>();
            values.forEach((name, value) -> written.put(
                    name, value instanceof Object[] array ? Arrays.deepToString(array) : String.valueOf(value)));
            return new Asked(sql, written.toString());
        }
    }

    /** A statement and its values as they are written. */
    record Asked(String sql, String values) {}

    private static final String LIVE = "c.annulled_entry_id is null and c.absorbed_into_id is null";

    private final CommitmentFilter filter;
    private final OrderSql order;
    private final boolean descending;
    private final String scope;
    private final String where;
    private final OrderedSql walk;
    private final Map<String, Object> values = new HashMap<>();

    ListSql(Viewer viewer, CommitmentFilter filter) {
        this(viewer, filter, false);
    }

    /** Whether it is worth knowing how many rows meet a filter before reading a page of them. */
    static boolean dependsOnHowMany(CommitmentFilter filter) {
        OrderSql order = ColumnOrders.of(filter.order().column());
        return filter.parameters().contains(FilterParameter.TEXT) || order.groups() != null || order.nothing() != null;
    }

    /** {@code many}: so many rows meet the filter that reading in the list's order soon finds a page of them. */
    ListSql(Viewer viewer, CommitmentFilter filter, boolean many) {
        this.filter = filter;
        this.order = ColumnOrders.of(filter.order().column());
        this.descending = filter.order().descending();
        this.scope = scope(viewer);
        values.put("units", viewer.unitsForSql());
        filter.conditions().forEach(condition -> values.putAll(condition.values()));
        this.where = scope + " and " + (filter.problems().isEmpty() ? all(filter.conditions()) : "false");
        this.walk = new OrderedSql(order, alternatives(many), descending, many);
    }

    /** Alternatives that no row meets twice, each walked along an index in the list's order. */
    private List<String> alternatives(boolean many) {
        for (FilterCondition condition : filter.conditions()) {
            boolean worth = condition.parameter() == FilterParameter.TEXT
                    ? many
                    : filter.order().column() == CommitmentColumn.CODE;
            if (worth
                    && !condition.walked().equals(List.of(condition.sql()))
                    && filter.problems().isEmpty()) {
                List<FilterCondition> others = filter.conditions().stream()
                        .filter(other -> other != condition)
                        .toList();
                return condition.walked().stream()
                        .map(alternative -> scope + " and " + all(others) + " and (" + alternative + ")")
                        .toList();
            }
        }
        return List.of(where);
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
        return new Statement(new OrderedSql(order, List.of(where), descending, false).all(), values);
    }

    Statement ids(long offset, int limit) {
        return new Statement(walk.at(offset, limit), values);
    }

    /** A row's value in the list's order. */
    Statement key(long id) {
        return new Statement(
                "select c.id, cast(" + order.expression() + " as text) as value from commitment c " + order.join()
                        + " where c.id = :id",
                Map.of("id", id));
    }

    /** What follows a row: each statement is only asked when those before it were not enough. */
    List<Statement> after(@Nullable ListCursor cursor, int limit) {
        Map<String, Object> all = new HashMap<>(values);
        if (cursor != null) {
            all.put("afterId", cursor.id());
            all.put("afterValue", cursor.value());
        }
        return walk.after(cursor, limit).stream()
                .map(part -> new Statement(part.sql(), all, part.slow()))
                .toList();
    }
}
