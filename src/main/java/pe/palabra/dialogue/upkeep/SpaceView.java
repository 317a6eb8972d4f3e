package pe.palabra.dialogue.upkeep;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.palabra.shared.Formats;

/** A space with its case, cut for its page. */
public record SpaceView(
        long id,
        String name,
        String kind,
        @Nullable String norm,
        @Nullable LocalDate termFrom,
        @Nullable LocalDate termUntil,
        boolean sgsdTakesPart,
        boolean prioritisedNow,
        long caseId,
        String caseCode,
        @Nullable String caseName,
        String unit) {

    public String className() {
        return prioritisedNow ? "Priorizado" : "No priorizado";
    }

    /** When the risk of the case falls after it became prioritised, its class is reviewed (R4); {@code since} null: since ever. */
    public boolean toReview(Optional<CaseRisk> risk, @Nullable LocalDate since) {
        return prioritisedNow
                && risk.filter(known -> !known.level().isCritical())
                        .filter(known -> since == null || known.occurredOn().isAfter(since))
                        .isPresent();
    }

    public String term() {
        if (termFrom == null && termUntil == null) {
            return Formats.MISSING;
        }
        return (termFrom == null ? "" : "desde el " + Formats.date(termFrom) + " ")
                + (termUntil == null ? "sin fecha de término" : "hasta el " + Formats.date(termUntil));
    }
}
