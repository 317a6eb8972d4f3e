package pe.palabra.commitment.list;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.palabra.commitment.StateHistory;
import pe.palabra.commitment.list.RecordedFact.Recorded;

/** One commitment with where it was signed, since when its space has its class, and all that was ever said of it. */
public record CommitmentDetail(
        CommitmentRow row,
        LocalDate today,
        @Nullable String caseName,
        String actaKind,
        Recorded registered,
        @Nullable LocalDate classSince,
        @Nullable Recorded annulled,
        @Nullable String absorbedInto,
        List<RecordedFact> facts) {

    /** How it came to stand as it does: the facts in force. */
    public StateHistory history() {
        return new StateHistory(facts.stream()
                .filter(fact -> fact.takenBack() == null)
                .map(RecordedFact::fact)
                .toList());
    }
}
