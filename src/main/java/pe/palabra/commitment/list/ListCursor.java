package pe.palabra.commitment.list;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.palabra.commitment.filter.CommitmentOrder;

/**
 * Where a list goes on: the row it last showed, by its value in the list's order and its id, in which direction, and how
 * many rows stand before. Opaque outside ({@code despues}).
 */
public record ListCursor(
        String order, boolean backwards, @Nullable String value, long id, long position) {

    private static final String NO_VALUE = "-";
    private static final String VALUE = "+";

    public String encoded() {
        String plain = String.join(
                "\n",
                order,
                backwards ? "b" : "f",
                String.valueOf(id),
                String.valueOf(position),
                value == null ? NO_VALUE : VALUE + value);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** Empty when the text is none of ours, or belongs to a list in another order. */
    public static Optional<ListCursor> of(String encoded, CommitmentOrder order) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
            String[] parts = plain.split("\n", 5);
            if (parts.length < 5 || !parts[0].equals(order.key())) {
                return Optional.empty();
            }
            String value = parts[4].equals(NO_VALUE) ? null : parts[4].substring(VALUE.length());
            return Optional.of(new ListCursor(
                            parts[0], parts[1].equals("b"), value, Long.parseLong(parts[2]), Long.parseLong(parts[3])))
                    .filter(cursor -> cursor.position >= 0)
                    .filter(cursor ->
                            value == null || ColumnOrders.of(order.column()).holds(value));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }
}
