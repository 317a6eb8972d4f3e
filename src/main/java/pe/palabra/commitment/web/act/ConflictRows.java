package pe.palabra.commitment.web.act;

import java.util.List;
import pe.palabra.commitment.list.CommitmentDetail;

/** Which fields of a form may have been changed by somebody else, compared at the version that its sender saw. */
@FunctionalInterface
public interface ConflictRows {

    /** {@code seen}: the last entry that the sender of the form had seen. */
    List<ConflictRow> of(CommitmentDetail now, long seen);
}
