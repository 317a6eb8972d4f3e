package pe.palabra.commitment.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import pe.palabra.shared.NameKey;
import pe.palabra.territory.PlaceKind;

/** One place of a commitment, as far as it was named: {@code digits} of its UBIGEO. */
public record PlaceOf(long commitmentId, int digits, String name) {

    static CommitmentRow.Places names(List<PlaceOf> places) {
        return new CommitmentRow.Places(
                names(places, PlaceKind.DEPARTMENT),
                names(places, PlaceKind.PROVINCE),
                names(places, PlaceKind.DISTRICT));
    }

    private static List<String> names(List<PlaceOf> places, PlaceKind kind) {
        List<String> names = new ArrayList<>(2);
        for (PlaceOf place : places) {
            if (place.digits() == kind.digits() && !names.contains(place.name())) {
                names.add(place.name());
            }
        }
        names.sort(Comparator.comparing(NameKey::of));
        return List.copyOf(names);
    }
}
