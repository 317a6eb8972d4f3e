package pe.palabra.commitment.list;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.palabra.commitment.list.OrderSql.Groups;
import pe.palabra.commitment.list.OrderSql.Nothing;

/**
 * Reads the ids of a list in its order. {@code alternatives}: conditions that no row meets twice, each walked by itself.
 * {@code many}: rows enough to read value by value, each along its index, and those without a value apart; else they are
 * found first and sorted. The row after which to go on is {@code :afterValue} and {@code :afterId}.
 */
record OrderedSql(OrderSql order, List<String> alternatives, boolean descending, boolean many) {

    /** One of the statements of a page; {@code slow} to find nothing, since no index leads to what it looks for. */
    record Part(String sql, boolean slow) {}

    /** Of one alternative, every row that meets it. */
    String all() {
        return plain(alternatives.get(0), descending);
    }

    /** Those at a distance from the first. */
    String at(long offset, int limit) {
        long each = offset + limit;
        String end = " limit " + limit + " offset " + offset;
        Nothing nothing = order.nothing();
        if (!apart()) {
            return whole(descending, each, end);
        }
        if (nothing == null) {
            return values(false, descending, each, end);
        }
        Stream<String> both =
                Stream.of(values(false, descending, each, ""), nothing(nothing, false, descending, each, ""));
        return merged(both, descending, each, end);
    }

    /** Those that have a value in one statement, those that have none in another: each is a range of an index. */
    List<Part> after(@Nullable ListCursor cursor, int limit) {
        boolean down = descending != (cursor != null && cursor.backwards());
        boolean valued = cursor != null && cursor.value() != null;
        boolean unvalued = cursor != null && cursor.value() == null;
        String end = " limit " + limit;
        if (cursor == null && !apart()) {
            return List.of(new Part(whole(down, limit, end), false));
        }
        Part values = new Part(values(valued, down, limit, end), false);
        Nothing nothing = order.nothing();
        if (nothing == null || (down && valued)) {
            return List.of(values);
        }
        boolean slow = many && cursor == null && nothing.before().isEmpty();
        Part none = new Part(nothing(nothing, unvalued, down, limit, end), slow);
        if (unvalued && !down) {
            return List.of(none);
        }
        return down ? List.of(none, values) : List.of(values, none);
    }

    private boolean apart() {
        return many && (order.groups() != null || order.nothing() != null);
    }

    private String whole(boolean down, long each, String end) {
        return merged(alternatives.stream().map(where -> plain(where, down)), down, each, end);
    }

    private String values(boolean after, boolean down, long each, String end) {
        Groups groups = order.groups();
        return many && groups != null
                ? grouped(groups, after, down, each) + end
                : merged(
                        alternatives.stream().map(where -> plain(where + valued() + (after ? than(down) : ""), down)),
                        down,
                        each,
                        end);
    }

    private String valued() {
        return order.nothing() == null ? "" : " and not (" + order.nothing().condition() + ")";
    }

    private String than(boolean down) {
        return " and (" + order.expression() + ", " + order.id() + ")" + (down ? " < " : " > ") + "(" + afterValue()
                + ", :afterId)";
    }

    private String plain(String where, boolean down) {
        return "select c.id, cast(" + order.expression() + " as text) as value, " + order.expression()
                + " as place from commitment c " + order.join() + " where " + where + " order by "
                + order.expression() + way(down) + ", " + order.id() + way(down);
    }

    /** The groups in the order of their values, and the first of each: the database stops when it has enough. */
    private String grouped(Groups groups, boolean after, boolean down, long each) {
        String from = " and " + groups.id() + (down ? " < " : " > ") + "case when w.place = " + afterValue()
                + " then :afterId else " + (down ? Long.MAX_VALUE : 0) + " end";
        return "select x.id, cast(w.place as text) as value, w.place from " + groups.values()
                + " cross join lateral (select " + groups.id() + " as id from commitment c " + groups.join()
                + " where " + alternatives.get(0) + " and " + groups.each() + (after ? from : "") + " order by "
                + groups.id() + way(down) + " limit " + each + ") x"
                + (after ? " where w.place " + (down ? "<= " : ">= ") + afterValue() : "") + " order by w.place"
                + way(down) + ", x.id" + way(down);
    }

    private String nothing(Nothing nothing, boolean after, boolean down, long each, String end) {
        String from = after ? " and c.id" + (down ? " < " : " > ") + ":afterId" : "";
        String before = nothing.before().isEmpty() ? "" : nothing.before() + way(down) + ", ";
        return merged(
                alternatives.stream()
                        .map(where -> "select c.id, cast(null as text) as value, cast(null as " + order.type()
                                + ") as place from commitment c where " + where + " and "
                                + nothing.condition() + from + " order by " + before + "c.id" + way(down)),
                down,
                each,
                end);
    }

    private String afterValue() {
        return "cast(:afterValue as " + order.type() + ")";
    }

    private static String merged(Stream<String> parts, boolean down, long each, String end) {
        List<String> all = parts.toList();
        if (all.size() == 1) {
            return all.get(0) + end;
        }
        return all.stream()
                .map(part -> "(" + part + " limit " + each + ")")
                .collect(Collectors.joining(
                        " union all ",
                        "select x.id, x.value from (",
                        ") x order by x.place" + way(down) + ", x.id" + way(down) + end));
    }

    private static String way(boolean down) {
        return down ? " desc" : " asc";
    }
}
