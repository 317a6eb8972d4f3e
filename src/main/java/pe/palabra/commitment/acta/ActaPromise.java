package pe.palabra.commitment.acta;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pe.palabra.commitment.CommitmentState;
import pe.palabra.commitment.StateLook;
import pe.palabra.dialogue.SpaceClass;
import pe.palabra.shared.Formats;

/** A commitment on the page of its acta. */
public record ActaPromise(
        String code,
        @Nullable String numeral,
        String description,
        @Nullable String responsible,
        CommitmentState state,
        boolean prioritisedNow,
        @Nullable LocalDate dueOn) {

    /** In the vocabulary of its space's class today. */
    public StateLook look() {
        return StateLook.of(state, SpaceClass.of(prioritisedNow));
    }

    public String responsibleText() {
        return responsible == null ? Formats.MISSING : responsible;
    }

    public String dueText() {
        return dueOn == null ? "Sin plazo" : Formats.date(dueOn);
    }
}
