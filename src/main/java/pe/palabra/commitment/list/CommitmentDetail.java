package pe.palabra.commitment.list;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.palabra.commitment.StateHistory;
import pe.palabra.commitment.list.RecordedFact.Recorded;

/**
 * One commitment with where it was signed, since when its space has its class, and all that was ever said of it.
 * {@code lastChange}: the last entry that changed it.
 */
public record CommitmentDetail(
        CommitmentRow row,
        Recorded lastChange,
        LocalDate today,
        @Nullable String caseName,
        Signed signed,
        Recorded registered,
        @Nullable LocalDate classSince,
        @Nullable Recorded annulled,
        @Nullable String absorbedInto,
        List<RecordedFact> facts) {

    /** Where it was signed; {@code numeral} null: the acta gives none, or nobody typed it. */
    public record Signed(
            long spaceId,
            long actaId,
            String actaKind,
            @Nullable String numeral) {}

    /** What an act is decided on: the last entry that changed it. */
    public long version() {
        return lastChange.entryId();
    }

    /** The facts in force for somebody who had seen it up to an entry. */
    public List<RecordedFact> factsSeenAt(long seen) {
        return facts.stream().filter(fact -> fact.wasKnownAt(seen)).toList();
    }

    /** How it came to stand as it does: the facts in force. */
    public StateHistory history() {
        return new StateHistory(facts.stream()
                .filter(fact -> fact.takenBack() == null)
                .map(RecordedFact::fact)
                .toList());
    }
}
