package pe.palabra.commitment.act;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The deadline that was signed and the one in force (R11.10). Only an adenda or a variación moves it; any other change
 * corrects what was typed or read wrong: the original one, or the last move once it was moved. {@code movedBy}: the entry
 * of the last move that holds.
 */
public record Deadline(
        @Nullable LocalDate original,
        @Nullable LocalDate current,
        @Nullable Long movedBy) {

    /** Oldest first. */
    public static Deadline of(List<RecordedRevision> revisions) {
        DeadlineMoves moves = new DeadlineMoves();
        revisions.forEach(moves::hear);
        return moves.result();
    }

    /** The same of a commitment that goes back to one with another first deadline (R11.8). */
    public Deadline promisedFirst(@Nullable LocalDate first) {
        return new Deadline(first, current, movedBy);
    }
}
