package pe.palabra.commitment.act;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pe.palabra.commitment.succession.ChainHead;
import pe.palabra.commitment.succession.Successions;

/** By when a commitment is owed, and since when: a successor's first deadline is its oldest predecessor's (R11.8). */
@Component
public class Deadlines {

    private final Revisions revisions;
    private final Successions successions;

    Deadlines(Revisions revisions, Successions successions) {
        this.revisions = revisions;
        this.successions = successions;
    }

    /** The deadline of a commitment and the oldest one that it replaces, if any. */
    public record Owed(Deadline deadline, @Nullable ChainHead head) {}

    /** {@code known}: the commitment's revisions, oldest first. No viewer's scope here: ask it with the commitment. */
    @Transactional(readOnly = true)
    public Owed of(long commitmentId, List<RecordedRevision> known) {
        Deadline own = Deadline.of(known);
        ChainHead head = successions.head(commitmentId).orElse(null);
        return head == null
                ? new Owed(own, null)
                : new Owed(
                        own.promisedFirst(Deadline.of(revisions.of(head.id())).original()), head);
    }
}
