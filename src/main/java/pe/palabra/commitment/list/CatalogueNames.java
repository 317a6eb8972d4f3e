package pe.palabra.commitment.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import pe.palabra.commitment.list.CommitmentRow.Party;
import pe.palabra.commitment.list.CommitmentRow.Places;
import pe.palabra.commitment.list.CommitmentRows.Named;
import pe.palabra.shared.Formats;
import pe.palabra.shared.NameKey;
import pe.palabra.territory.CatalogueSnapshot;
import pe.palabra.territory.PlaceKind;

/** What the catalogue calls the unit, the institutions and the places that a commitment names. */
record CatalogueNames(CatalogueSnapshot catalogue) {

    String unit(long id) {
        return catalogue.unitName(id);
    }

    Party party(long id) {
        return catalogue
                .institution(id)
                .map(known -> new Party(id, known.acronym(), known.name()))
                .orElseGet(() -> new Party(id, null, Formats.MISSING));
    }

    /** Those of one role, in the order written. */
    List<Party> parties(String role, List<Named> named) {
        return named.stream()
                .filter(one -> one.what().equals(role))
                .sorted(Comparator.comparingInt(Named::position))
                .map(one -> party(one.id()))
                .toList();
    }

    Places places(List<Named> named) {
        return new Places(
                places(PlaceKind.DEPARTMENT, named),
                places(PlaceKind.PROVINCE, named),
                places(PlaceKind.DISTRICT, named));
    }

    private List<String> places(PlaceKind kind, List<Named> named) {
        List<String> names = new ArrayList<>(2);
        for (Named place : named) {
            String name = place.what().length() == kind.digits() ? catalogue.placeName(place.what()) : "";
            if (!name.isEmpty() && !names.contains(name)) {
                names.add(name);
            }
        }
        names.sort(Comparator.comparing(NameKey::of));
        return List.copyOf(names);
    }
}
