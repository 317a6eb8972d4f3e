package pe.palabra.commitment.list;

import java.util.ArrayList;
import java.util.List;
import pe.palabra.commitment.list.CommitmentRow.Party;

/** Who else stands behind a commitment, in the order written. */
public record PartiesOf(List<Party> coResponsibles, List<Party> collaborators) {

    static final PartiesOf NONE = new PartiesOf(List.of(), List.of());

    static PartiesOf empty() {
        return new PartiesOf(new ArrayList<>(), new ArrayList<>());
    }
}
