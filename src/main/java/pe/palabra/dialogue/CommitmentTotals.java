package pe.palabra.dialogue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import pe.palabra.account.Viewer;

/** How many commitments cases, spaces and actas have, within the viewer's scope; answered by who knows their states. */
public interface CommitmentTotals {

    /** Those that have any, by case. */
    Map<Long, OfCase> byCase(Collection<Long> caseIds, Viewer viewer);

    Map<Long, Long> bySpace(long caseId, Viewer viewer);

    Map<Long, Long> byActa(long caseId, Viewer viewer);

    /** Each class with the names of its own vocabulary (R1), in their order, without zeroes. */
    List<OfState> byState(long caseId, Viewer viewer);

    /** What the list of commitments adds to its address to show the open ones alone. */
    String openFilter();

    /** Of all of a case's commitments, those of prioritised spaces, and those open. */
    record OfCase(long caseId, long total, long prioritised, long open) {}

    /** {@code filter}: what the list of commitments adds to its address to show exactly these. */
    record OfState(
            SpaceClass spaceClass,
            String stateName,
            String stateClass,
            String stateIcon,
            String filter,
            boolean reported,
            long count) {}
}
