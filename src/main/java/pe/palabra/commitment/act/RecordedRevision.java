package pe.palabra.commitment.act;

import org.jspecify.annotations.Nullable;
import pe.palabra.commitment.Register;
import pe.palabra.commitment.list.RecordedFact.Recorded;

/**
 * The register of a commitment as one entry left it; {@code live} false: annulled by it. {@code takesBack}: the entry
 * that this one takes back, if any.
 */
public record RecordedRevision(
        Register register,
        boolean live,
        Recorded recorded,
        @Nullable Long takesBack) {}
