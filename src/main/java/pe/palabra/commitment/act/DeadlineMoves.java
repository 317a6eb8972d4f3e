package pe.palabra.commitment.act;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Follows a deadline through the entries of a commitment, from the first: what moved it, and what only corrected it. */
final class DeadlineMoves {

    private record Move(long entryId, @Nullable LocalDate due) {}

    private final Deque<Move> standing = new ArrayDeque<>();
    private @Nullable LocalDate original;

    void hear(RecordedRevision revision) {
        long entry = revision.recorded().entryId();
        LocalDate said = revision.register().dueOn();
        if (revision.takesBack() != null) {
            standing.removeIf(move -> move.entryId() == revision.takesBack());
        }
        if (Objects.equals(said, current())) {
            return;
        }
        if (moves(revision)) {
            standing.push(new Move(entry, said));
        } else if (standing.isEmpty()) {
            original = said;
        } else {
            standing.push(new Move(standing.pop().entryId(), said));
        }
    }

    /** An adenda may set the first deadline; a variación of a commitment without one completes what was transcribed. */
    private boolean moves(RecordedRevision revision) {
        return switch (revision.recorded().source()) {
            case ADDENDUM -> true;
            case CHANGE_REQUEST -> current() != null;
            case FORM, GRID, IMPORT, REPLY, SYSTEM, REVERSAL -> false;
        };
    }

    private @Nullable LocalDate current() {
        Move last = standing.peek();
        return last == null ? original : last.due();
    }

    Deadline result() {
        Move last = standing.peek();
        return new Deadline(original, current(), last == null ? null : last.entryId());
    }
}
