package pe.palabra.commitment.list;

import org.jspecify.annotations.Nullable;
import pe.palabra.commitment.filter.FilterReading;

/**
 * How the database orders by a column: an expression over {@code commitment c}, its type, the join it needs and the id
 * that its index has behind it; which rows have no value, if any; and the groups of rows of one value, where the column
 * has no index of its own.
 */
public record OrderSql(
        String expression,
        String type,
        String join,
        String id,
        @Nullable Nothing nothing,
        @Nullable Groups groups) {

    /** The condition of a row without value, and what its index has before the id. */
    record Nothing(String condition, String before) {}

    /**
     * The relation of values {@code w (key, place)}, read in the order of the places; and the rows of one value: what they
     * are joined with, their condition, and the id in whose order an index finds them.
     */
    record Groups(String values, String join, String each, String id) {}

    OrderSql(String expression, String type, String join) {
        this(expression, type, join, "c.id", null, null);
    }

    /** Some rows have no value. */
    OrderSql orNothing(String condition, String before) {
        return new OrderSql(expression, type, join, id, new Nothing(condition, before), groups);
    }

    OrderSql orNothing(String condition) {
        return orNothing(condition, "");
    }

    OrderSql by(Groups found) {
        return new OrderSql(expression, type, join, id, nothing, found);
    }

    OrderSql by(String values, String each) {
        return by(new Groups(values, "", each, "c.id"));
    }

    /** Whether a value, as text, is one that the column can have. */
    boolean holds(String value) {
        return switch (type) {
            case "date" -> FilterReading.date(value).isPresent();
            case "int" -> value.matches("-?[0-9]{1,9}");
            case "numeric" -> value.matches("-?[0-9]{1,9}(\\.[0-9]{1,9})?");
            default -> value.indexOf('\0') < 0;
        };
    }
}
