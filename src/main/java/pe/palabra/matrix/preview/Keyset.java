package pe.palabra.matrix.preview;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Which page of a list is asked for: what follows a key, what goes before one, or (neither) its beginning. */
public record Keyset(@Nullable Long after, @Nullable Long before, int size) {

    /** A page of a list, and the keys from which those beside it are asked for; null where there is none. */
    public record Slice<T>(
            List<T> rows, @Nullable Long previous, @Nullable Long next) {}

    public static Keyset first(int size) {
        return new Keyset(null, null, size);
    }

    public long key() {
        return before != null ? before : after != null ? after : 0;
    }

    /** SQL after a {@code where …}, with the parameter {@code :key}; one row more than the page shows whether more follow. */
    public String of(String column, boolean descending) {
        boolean backwards = before != null;
        boolean down = descending != backwards;
        String bound = before == null && after == null ? "" : " and " + column + (down ? " < :key" : " > :key");
        return bound + " order by " + column + (down ? " desc" : "") + " limit " + (size + 1);
    }

    public <T> Slice<T> slice(List<T> fetched, ToLongFunction<T> key) {
        boolean more = fetched.size() > size;
        List<T> rows = new ArrayList<>(more ? fetched.subList(0, size) : fetched);
        if (before != null) {
            Collections.reverse(rows);
        }
        if (rows.isEmpty()) {
            return new Slice<>(rows, null, null);
        }
        long first = key.applyAsLong(rows.get(0));
        long last = key.applyAsLong(rows.get(rows.size() - 1));
        boolean earlier = before != null ? more : after != null;
        boolean later = before != null || more;
        return new Slice<>(rows, earlier ? first : null, later ? last : null);
    }
}
