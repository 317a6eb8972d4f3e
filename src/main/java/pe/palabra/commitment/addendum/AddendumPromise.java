package pe.palabra.commitment.addendum;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pe.palabra.commitment.CommitmentState;
import pe.palabra.commitment.StateLook;
import pe.palabra.dialogue.SpaceClass;
import pe.palabra.shared.Formats;

/** A commitment of an acta that an adenda may change; {@code version}: the last entry that changed it. */
public record AddendumPromise(
        long id,
        String code,
        @Nullable String numeral,
        String description,
        CommitmentState state,
        boolean prioritisedNow,
        LocalDate actaOn,
        @Nullable LocalDate dueOn,
        long version,
        @Nullable String changedBy,
        @Nullable LocalDate lastAddendumOn) {

    /** In the vocabulary of its space's class today. */
    public StateLook look() {
        return StateLook.of(state, SpaceClass.of(prioritisedNow));
    }

    boolean changedSince(long seen) {
        return version > seen;
    }

    public String dueText() {
        return dueOn == null ? "Sin plazo" : Formats.date(dueOn);
    }
}
