package pe.palabra.commitment.list;

import java.util.List;
import java.util.Map;
import pe.palabra.commitment.list.CommitmentRow.Party;

/** How institutions are written in a matrix: by acronym, else by name, homonymous municipalities with their province. */
public final class PartyNames {

    private static final String BETWEEN = "; ";

    private final Map<Long, String> provinces;

    /** {@code provinces}: of the municipalities that share their name with another. */
    PartyNames(Map<Long, String> provinces) {
        this.provinces = provinces;
    }

    String of(List<Party> parties) {
        return joined(parties.stream().map(this::of).toList());
    }

    private String of(Party party) {
        String province = provinces.get(party.id());
        return party.acronym() == null && province != null ? party.name() + " (" + province + ")" : party.label();
    }

    static String joined(List<String> names) {
        return String.join(BETWEEN, names);
    }
}
