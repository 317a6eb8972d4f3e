package pe.palabra.commitment.act;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.palabra.commitment.StateDetails;
import pe.palabra.commitment.evidence.NewEvidence;

/**
 * What was agreed in the place of a commitment (R1, R11.8): codes of commitments that are registered, and descriptions
 * of those that enter the register with it, signed in {@code actaId}.
 */
public record Renegotiation(
        LocalDate on,
        StateDetails details,
        List<String> codes,
        List<String> descriptions,
        @Nullable Long actaId,
        @Nullable LocalDate dueOn,
        List<NewEvidence> evidence) {

    public boolean namesSuccessor() {
        return !codes.isEmpty() || !descriptions.isEmpty();
    }
}
