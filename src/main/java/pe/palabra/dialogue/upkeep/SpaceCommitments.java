package pe.palabra.dialogue.upkeep;

import java.util.List;
import pe.palabra.account.Viewer;
import pe.palabra.shared.Entry;

/** What a change of a space means for its commitments; answered by who keeps them. */
public interface SpaceCommitments {

    /** From this entry on they count in the SGSD's reports, or do not (R11.2). */
    void takePart(Entry entry, long spaceId, boolean sgsdTakesPart);

    /**
     * Those of a space that became prioritised and are still "En proceso": nobody told since which of the nine they are
     * (R1). At most 50 of them, with how many there are.
     */
    ToReclassify toReclassify(long spaceId, Viewer viewer);

    /** {@code total} may be more than the commitments listed. */
    record ToReclassify(long total, List<Told> commitments) {

        public static final ToReclassify NONE = new ToReclassify(0, List.of());
    }

    /** A commitment by its code and what was promised. */
    record Told(String code, String description) {}
}
