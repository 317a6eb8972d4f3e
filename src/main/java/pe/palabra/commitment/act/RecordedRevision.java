package pe.palabra.commitment.act;

import pe.palabra.commitment.Register;
import pe.palabra.commitment.list.RecordedFact.Recorded;

/** The register of a commitment as one entry left it; {@code live} false: annulled by it. */
public record RecordedRevision(Register register, boolean live, Recorded recorded) {}
