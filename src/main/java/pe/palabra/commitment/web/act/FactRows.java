package pe.palabra.commitment.web.act;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pe.palabra.commitment.Standing;
import pe.palabra.commitment.StateFact;
import pe.palabra.commitment.StateHistory;
import pe.palabra.commitment.list.CommitmentDetail;
import pe.palabra.commitment.list.RecordedFact;

/**
 * Compares what two people told of a commitment's state and progress. {@code asksProgress}: who leaves the other's progress
 * says it too, because the form takes none without; else it is left unsaid.
 */
record FactRows(@Nullable String avance, @Nullable String hecho, boolean asksProgress) implements ConflictRows {

    @Override
    public List<ConflictRow> of(CommitmentDetail now, long seen) {
        List<RecordedFact> before = now.factsSeenAt(seen);
        List<RecordedFact> stored = now.factsSeenAt(now.version());
        return List.of(
                ConflictRow.of(
                        "Avance",
                        "avance",
                        unlessSilent(avance, progress(before)),
                        progress(stored),
                        avance,
                        asksProgress ? null : "",
                        false),
                ConflictRow.of(
                        "Qué se hizo", "hecho", unlessSilent(hecho, done(before)), done(stored), hecho, "", true));
    }

    /** An empty field of a fact says nothing, so that it never stands for a change. */
    private static @Nullable String unlessSilent(@Nullable String typed, @Nullable String before) {
        return typed == null || typed.isBlank() ? typed : before;
    }

    private static @Nullable String progress(List<RecordedFact> facts) {
        return new StateHistory(facts.stream().map(RecordedFact::fact).toList())
                .last()
                .map(Standing::progress)
                .orElse(null);
    }

    private static @Nullable String done(List<RecordedFact> facts) {
        Function<RecordedFact, @Nullable String> told = fact -> fact.details().done();
        return facts.stream()
                .sorted((one, other) -> StateFact.ORDER.compare(other.fact(), one.fact()))
                .map(told)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
