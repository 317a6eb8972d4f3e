package pe.palabra.commitment.web.act;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.palabra.commitment.evidence.HeldUpload;
import pe.palabra.commitment.evidence.NewEvidence;

/** What was handed in with a form, and the file that is kept in case the form comes back. */
record Handed(@Nullable HeldUpload held, List<NewEvidence> evidence) {}
