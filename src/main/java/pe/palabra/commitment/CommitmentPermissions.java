package pe.palabra.commitment;

import pe.palabra.account.Role;
import pe.palabra.account.Viewer;
import pe.palabra.dialogue.SpaceClass;

/** Who may do what to a commitment (R2, R5): one predicate for each act. */
public final class CommitmentPermissions {

    private CommitmentPermissions() {}

    /** State, progress and evidence: SSGC of any, SSGD of those in spaces that are not prioritised. */
    public static boolean mayTell(Viewer viewer, SpaceClass spaceClass) {
        return switch (spaceClass) {
            case PRIORITISED -> viewer.is(Role.SSGC);
            case NOT_PRIORITISED -> viewer.is(Role.SSGC) || viewer.is(Role.SSGD);
        };
    }

    /** Whether somebody follows commitments at all, so that a page says why one cannot be told. */
    public static boolean follows(Viewer viewer) {
        return viewer.is(Role.SSGC) || viewer.is(Role.SSGD);
    }

    /** Rectification, correction of the register, annulment, and new commitments: SSGC alone. */
    public static boolean mayCorrect(Viewer viewer) {
        return viewer.is(Role.SSGC);
    }
}
