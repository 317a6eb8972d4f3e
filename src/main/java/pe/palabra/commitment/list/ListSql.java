package pe.palabra.commitment.list;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.palabra.account.Viewer;
import pe.palabra.commitment.CommitmentState;
import pe.palabra.commitment.filter.CommitmentColumn;
import pe.palabra.commitment.filter.CommitmentFilter;
import pe.palabra.commitment.filter.FilterCondition;
import pe.palabra.commitment.filter.FilterParameter;

/** The statements of one list: what counts, within the viewer's scope, under a filter, in its order. */
public final class ListSql {

    /** A statement with named parameters. */
    record Statement(String sql, Map<String, Object> values) {}

    private static final Set<CommitmentColumn> INDEXED = EnumSet.of(
            CommitmentColumn.CODE, CommitmentColumn.ACTA_ON, CommitmentColumn.DUE_ON, CommitmentColumn.UPDATED_ON);
    private static final String LIVE = "c.annulled_entry_id is null and c.absorbed_into_id is null";
    private static final String[] STATES =
            Stream.of(CommitmentState.values()).map(Enum::name).toArray(String[]::new);

    private final CommitmentFilter filter;
    private final OrderSql order;
    private final boolean descending;
    private final String scope;
    private final String where;
    private final List<String> walked;
    private final Map<String, Object> values = new HashMap<>();

    ListSql(Viewer viewer, CommitmentFilter filter) {
        this(viewer, filter, false);
    }

    /** {@code many}: so many rows meet the filter that reading in the list's order soon finds a page of them. */
    ListSql(Viewer viewer, CommitmentFilter filter, boolean many) {
        this.filter = filter;
        this.order = OrderSql.of(filter.order().column());
        this.descending = filter.order().descending();
        this.scope = scope(viewer);
        values.put("units", viewer.unitsForSql());
        filter.conditions().forEach(condition -> values.putAll(condition.values()));
        this.where = scope + " and " + (filter.problems().isEmpty() ? all(filter.conditions()) : "false");
        this.walked = walked(many);
    }

    /** Alternatives that no row meets twice, each walked along an index in the list's order. */
    private List<String> walked(boolean many) {
        for (FilterCondition condition : filter.conditions()) {
            boolean worth = condition.parameter() == FilterParameter.TEXT
                    ? many && INDEXED.contains(filter.order().column())
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
        return new Statement(select(where, "", descending), with(Map.of()));
    }

    Statement ids(long offset, int limit) {
        return walk("", Map.of(), descending, offset + limit, " limit " + limit + " offset " + offset);
    }

    /**
     * What follows a row, in one statement for the rows that have a value and one for those that have none, so that each
     * is a range of an index; the second is only asked when the first was not enough.
     */
    List<Statement> after(@Nullable ListCursor cursor, int limit) {
        boolean down = descending != (cursor != null && cursor.backwards());
        if (cursor == null) {
            return List.of(walk("", Map.of(), down, limit));
        }
        String than = down ? " < " : " > ";
        Map<String, Object> from = new LinkedHashMap<>();
        from.put("afterId", cursor.id());
        String none = order.expression() + " is null";
        if (cursor.value() == null) {
            Statement rest = walk(none + " and c.id" + than + ":afterId", from, down, limit);
            return down ? List.of(rest, walk("not " + none, Map.of(), true, limit)) : List.of(rest);
        }
        from.put("afterValue", cursor.value());
        Statement rest = walk(
                "(" + order.expression() + ", c.id)" + than + "(cast(:afterValue as " + order.type() + "), :afterId)",
                from,
                down,
                limit);
        boolean nullsFollow = !down && order.nullable();
        return nullsFollow ? List.of(rest, walk(none, Map.of(), false, limit)) : List.of(rest);
    }

    private Statement walk(String also, Map<String, Object> more, boolean down, int limit) {
        return walk(also, more, down, limit, " limit " + limit);
    }

    private Statement walk(String also, Map<String, Object> more, boolean down, long each, String end) {
        if (walked.size() == 1) {
            return new Statement(select(walked.get(0), also, down) + end, with(more));
        }
        String union = walked.stream()
                .map(alternative -> "(" + select(alternative, also, down) + " limit " + each + ")")
                .collect(Collectors.joining(" union all "));
        String way = down ? " desc" : " asc";
        return new Statement(
                "select x.id, x.value from (" + union + ") x order by x.place" + way + ", x.id" + way + end,
                with(more));
    }

    private String select(String where, String also, boolean down) {
        String way = down ? " desc" : " asc";
        return "select c.id, cast(" + order.expression() + " as text) as value, " + order.expression()
                + " as place from commitment c " + order.join() + " where " + where
                + (also.isEmpty() ? "" : " and " + also) + " order by " + order.expression() + way + ", c.id" + way;
    }

    private Map<String, Object> with(Map<String, Object> more) {
        Map<String, Object> all = new HashMap<>(values);
        all.putAll(more);
        all.put("stateOrder", STATES);
        return all;
    }
}
