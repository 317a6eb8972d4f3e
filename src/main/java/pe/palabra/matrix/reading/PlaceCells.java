package pe.palabra.matrix.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import pe.palabra.shared.NameKey;
import pe.palabra.territory.Catalogue;
import pe.palabra.territory.PlaceKind;

/** The places of a row: region, then provinces told apart by it, then districts told apart by both. */
final class PlaceCells {

    private static final Pattern PREFIX = Pattern.compile(
            "^(region|departamento|dpto|dep|provincia|prov|distrito|dist)( constitucional)?( de la| de los| del| de)? ");
    private static final Pattern DASH = Pattern.compile("\\s+[-–—]\\s+|\\s*[-–—]\\s+|\\s+[-–—]\\s*");

    private final Catalogue names;
    private final RowReading row;
    final Set<String> departments;
    final Set<String> provinces;
    final Set<String> districts;

    PlaceCells(Catalogue names, RowReading row) {
        this.names = names;
        this.row = row;
        departments = read(MatrixColumn.REGION, PlaceKind.DEPARTMENT, Set.of(), Set.of());
        provinces = read(MatrixColumn.PROVINCE, PlaceKind.PROVINCE, departments, Set.of());
        districts = read(MatrixColumn.DISTRICT, PlaceKind.DISTRICT, departments, provinces);
    }

    private Set<String> read(MatrixColumn column, PlaceKind kind, Set<String> within, Set<String> withinProvinces) {
        Set<String> places = new TreeSet<>();
        String cell = row.text(column);
        if (cell.isEmpty()) {
            return places;
        }
        Predicate<String> known = text -> !candidates(kind, text).isEmpty();
        String named = kind == PlaceKind.DEPARTMENT || known.test(cell) ? cell : withoutRegions(cell, known);
        for (String name : NameParts.of(named, known)) {
            place(column, kind, name, within, withinProvinces, places);
        }
        return places;
    }

    private void place(
            MatrixColumn column,
            PlaceKind kind,
            String name,
            Set<String> within,
            Set<String> withinProvinces,
            Set<String> places) {
        List<String> candidates = candidates(kind, name);
        if (candidates.isEmpty()) {
            row.find(column, name, "Ese lugar no está en el catálogo; se deja fuera.", "lugar-desconocido");
            return;
        }
        List<String> narrowed = narrow(narrow(candidates, within), withinProvinces);
        if (narrowed.size() == 1) {
            places.add(narrowed.get(0));
        } else {
            row.find(
                    column,
                    name,
                    "Hay " + narrowed.size() + " lugares con ese nombre y la fila no dice cuál; se deja fuera.",
                    "lugar-homonimo");
        }
    }

    private String withoutRegions(String cell, Predicate<String> known) {
        return NameParts.STRONG
                .splitAsStream(cell)
                .map(NameParts::bare)
                .map(part -> known.test(part) ? part : withoutRegion(part))
                .collect(Collectors.joining(";"));
    }

    /** In "A - B" an A that is the row's region is dropped. */
    private String withoutRegion(String name) {
        String[] parts = DASH.split(name, 2);
        if (parts.length < 2 || departments.isEmpty()) {
            return name;
        }
        return candidates(PlaceKind.DEPARTMENT, parts[0]).stream().anyMatch(departments::contains) ? parts[1] : name;
    }

    private List<String> candidates(PlaceKind kind, String name) {
        List<String> found = names.places(kind, name);
        return found.isEmpty()
                ? names.places(kind, PREFIX.matcher(NameKey.of(name)).replaceFirst(""))
                : found;
    }

    /** Those within some places, when there are any. */
    private static List<String> narrow(List<String> candidates, Set<String> within) {
        List<String> inside = new ArrayList<>();
        for (String candidate : candidates) {
            if (within.stream().anyMatch(candidate::startsWith)) {
                inside.add(candidate);
            }
        }
        return inside.isEmpty() ? candidates : inside;
    }

    /** Candidates that stand in the row's places, from the narrowest to the widest that leaves any. */
    List<Long> near(List<Long> institutions) {
        List<Long> near = institutions;
        Set<String> wide = new HashSet<>(departments);
        for (Set<String> within : List.of(districts, prefixes(districts, 4, provinces), wide)) {
            Set<String> places = within;
            List<Long> inside = near.stream()
                    .filter(id -> names.placeOf(id)
                            .filter(place -> places.stream().anyMatch(place::startsWith))
                            .isPresent())
                    .toList();
            near = inside.isEmpty() ? near : inside;
        }
        return near;
    }

    private static Set<String> prefixes(Set<String> places, int digits, Set<String> more) {
        Set<String> prefixes = new HashSet<>(more);
        places.forEach(place -> prefixes.add(place.substring(0, digits)));
        return prefixes;
    }
}
