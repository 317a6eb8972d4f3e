package pe.palabra.commitment.act;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pe.palabra.shared.Entry;

/**
 * The deadline that was signed and the one in force (R11.10). Only a variación moves it; any other change corrects what
 * was typed or read wrong, and with it the original one while it had not been moved.
 */
public record Deadline(
        @Nullable LocalDate original, @Nullable LocalDate current) {

    public static Deadline of(List<RecordedRevision> revisions) {
        LocalDate original = null;
        LocalDate current = null;
        for (RecordedRevision revision : revisions) {
            LocalDate next = revision.register().dueOn();
            boolean moved = revision.recorded().source() == Entry.Source.CHANGE_REQUEST && original != null;
            if (!moved && Objects.equals(original, current)) {
                original = next;
            }
            current = next;
        }
        return new Deadline(original, current);
    }

    public boolean wasMoved() {
        return !Objects.equals(original, current);
    }
}
