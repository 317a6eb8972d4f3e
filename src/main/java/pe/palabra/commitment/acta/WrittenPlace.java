package pe.palabra.commitment.acta;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import pe.palabra.territory.Catalogue;
import pe.palabra.territory.PlaceKind;

/** A place as people write it, with what contains it where that is said: "Velille", "Velille, Chumbivilcas, Cusco". */
public final class WrittenPlace {

    private WrittenPlace() {}

    /**
     * The UBIGEO codes that it may mean: none when no catalogue has it, several when homonyms lie apart. Of homonyms
     * that hold one another, as Cusco does, the widest.
     */
    public static List<String> find(Catalogue names, String written) {
        List<String> parts = Stream.of(written.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        List<String> found = parts.isEmpty() ? List.of() : within(names, parts);
        boolean nested = found.stream().allMatch(place -> place.startsWith(found.get(0)));
        return nested && !found.isEmpty() ? found.subList(0, 1) : found;
    }

    private static List<String> within(Catalogue names, List<String> parts) {
        List<String> called = Arrays.stream(PlaceKind.values())
                .flatMap(kind -> names.places(kind, parts.get(0)).stream())
                .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .toList();
        if (parts.size() == 1) {
            return called;
        }
        List<String> around = within(names, parts.subList(1, parts.size()));
        return called.stream()
                .filter(place ->
                        around.stream().anyMatch(wider -> place.startsWith(wider) && place.length() > wider.length()))
                .toList();
    }

    /** The place with the province and the department that hold it, as a matrix names it in three columns. */
    public static SortedSet<String> withWhatHoldsIt(String ubigeo) {
        SortedSet<String> places = new TreeSet<>();
        for (PlaceKind kind : PlaceKind.values()) {
            if (kind.digits() <= ubigeo.length()) {
                places.add(ubigeo.substring(0, kind.digits()));
            }
        }
        return places;
    }

    /** The codes of a place and of what holds it, from the narrowest: how its whole name is read. */
    public static List<String> chain(String ubigeo) {
        List<String> chain = new ArrayList<>(withWhatHoldsIt(ubigeo));
        chain.sort(Comparator.comparingInt(String::length).reversed());
        return chain;
    }
}
