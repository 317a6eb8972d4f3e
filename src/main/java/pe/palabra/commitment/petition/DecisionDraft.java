package pe.palabra.commitment.petition;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pe.palabra.dialogue.acta.Petition;

/** What became of a petition as it was typed: {@code commitment} is the code of the one that it turned into. */
public record DecisionDraft(String status, String date, String commitment, String reason, Integer version) {

    public DecisionDraft(
            @Nullable String status,
            @Nullable String date,
            @Nullable String commitment,
            @Nullable String reason,
            @Nullable Integer version) {
        this.status = typed(status);
        this.date = typed(date);
        this.commitment = typed(commitment).toUpperCase(Locale.ROOT);
        this.reason = typed(reason);
        this.version = version == null ? 0 : version;
    }

    private static String typed(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    static DecisionDraft of(Petition petition) {
        return new DecisionDraft(null, null, petition.commitmentCode(), null, petition.version());
    }

    /** The same over the version now stored: who saves it has seen what somebody else saved. */
    public DecisionDraft over(int stored) {
        return new DecisionDraft(status, date, commitment, reason, stored);
    }
}
