package pe.palabra.dialogue.upkeep;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What one field said before and says now, as people read both. */
public record FieldChange(
        String field, @Nullable String before, @Nullable String now) {

    /** Nothing when both say the same. */
    public static Stream<FieldChange> between(String field, @Nullable Object before, @Nullable Object now) {
        String old = before == null ? null : before.toString();
        String next = now == null ? null : now.toString();
        return Objects.equals(old, next) ? Stream.empty() : Stream.of(new FieldChange(field, old, next));
    }
}
