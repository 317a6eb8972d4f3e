package pe.palabra.commitment.list;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pe.palabra.commitment.StateDetails;
import pe.palabra.commitment.StateFact;
import pe.palabra.shared.Entry;

/** A fact of a commitment's history with who recorded it, when and from where; taken back ones keep their place. */
public record RecordedFact(
        StateFact fact,
        StateDetails details,
        Recorded recorded,
        @Nullable Recorded takenBack) {

    /** Whether it was recorded, and not taken back, when an entry was the last. */
    boolean wasKnownAt(long entry) {
        return recorded.entryId() <= entry && (takenBack == null || takenBack.entryId() > entry);
    }

    /** An entry of the register: {@code by} null is the system; {@code reason} of an import is its file's name. */
    public record Recorded(
            long entryId,
            Instant at,
            @Nullable String by,
            Entry.Source source,
            @Nullable String reason) {}
}
