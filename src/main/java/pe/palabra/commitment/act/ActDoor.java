package pe.palabra.commitment.act;

import java.util.List;
import java.util.function.BiPredicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pe.palabra.account.Viewer;
import pe.palabra.commitment.Commitment;
import pe.palabra.commitment.Commitments;
import pe.palabra.commitment.RegisterReader;
import pe.palabra.commitment.StateHistory;
import pe.palabra.dialogue.SpaceClass;
import pe.palabra.shared.NotFound;

/** Lets an act in: the commitment is within the viewer's scope, theirs to act upon, locked, and as they saw it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ActDoor {

    private final JdbcClient jdbc;
    private final Commitments commitments;
    private final RegisterReader reader;

    ActDoor(JdbcClient jdbc, Commitments commitments, RegisterReader reader) {
        this.jdbc = jdbc;
        this.commitments = commitments;
        this.reader = reader;
    }

    /** A commitment at hand, locked until the act is done. */
    record Opened(Commitment commitment, StateHistory history) {}

    Opened open(Seen seen, Viewer viewer, BiPredicate<Viewer, SpaceClass> may) {
        SpaceClass spaceClass = jdbc.sql(
                        "select s.prioritised_now from commitment c join dialogue_space s on s.id = c.space_id"
                                + " where c.code = :code and (:allUnits or c.unit_id in (:units))")
                .param("code", seen.code())
                .param("allUnits", viewer.seesAllUnits())
                .param("units", viewer.unitsForSql())
                .query(Boolean.class)
                .optional()
                .map(SpaceClass::of)
                .orElseThrow(() -> new NotFound("commitment " + seen.code()));
        if (!may.test(viewer, spaceClass)) {
            throw new AccessDeniedException("not theirs: " + seen.code());
        }
        Commitment commitment =
                commitments.findByCode(seen.code()).orElseThrow(() -> new NotFound("commitment " + seen.code()));
        commitment.refuseIfAnnulled();
        commitment.refuseIfChangedSince(seen.version());
        long id = commitment.id();
        return new Opened(commitment, reader.histories(List.of(id)).getOrDefault(id, StateHistory.EMPTY));
    }
}
