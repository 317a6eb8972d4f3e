package pe.palabra.matrix.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pe.palabra.shared.NameKey;
import pe.palabra.territory.Catalogue;
import pe.palabra.territory.PlaceKind;

/** The places of a row: regions, then provinces told apart by them, then districts told apart by both. */
final class PlaceCells {

    private static final Pattern TITLE = Pattern.compile(
            "^(region|departamento|dpto|dep|provincia|prov|distrito|dist) (?:(?:de la|de los|de|del) (?=.))?");
    private static final Pattern DASH =
            Pattern.compile("\\s+[-\\u2010-\\u2015\\u2212]\\s*|\\s*[-\\u2010-\\u2015\\u2212]\\s+");

    private static final Pattern TIGHT = Pattern.compile("(?<=\\p{L})[-\\u2010-\\u2015](?=\\p{L})");

    private static final int MOST_REMEMBERED = 20_000;

    private final Catalogue names;
    private final Map<List<String>, Found> remembered = new HashMap<>();

    PlaceCells(Catalogue names) {
        this.names = names;
    }

    private record Found(RowPlaces where, List<RowNotice> findings) {}

    RowPlaces read(RowReading row) {
        if (remembered.size() > MOST_REMEMBERED) {
            remembered.clear();
        }
        List<String> cells = List.of(
                row.text(MatrixColumn.REGION), row.text(MatrixColumn.PROVINCE), row.text(MatrixColumn.DISTRICT));
        Found known = remembered.get(cells);
        if (known != null) {
            row.findAgain(known.findings());
            return known.where();
        }
        int before = row.findings().size();
        RowPlaces where = new RowPlaces(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        read(row, MatrixColumn.REGION, PlaceKind.DEPARTMENT, where, where.departments());
        read(row, MatrixColumn.PROVINCE, PlaceKind.PROVINCE, where, where.provinces());
        read(row, MatrixColumn.DISTRICT, PlaceKind.DISTRICT, where, where.districts());
        List<RowNotice> findings = row.findings();
        remembered.put(cells, new Found(where, List.copyOf(findings.subList(before, findings.size()))));
        return where;
    }

    private void read(RowReading row, MatrixColumn column, PlaceKind kind, RowPlaces where, Set<String> places) {
        String cell = row.text(column);
        if (cell.isEmpty()) {
            return;
        }
        for (String name : split(cell, kind, where)) {
            List<String> found = narrowed(find(kind, name), where);
            if (found.size() == 1) {
                places.add(found.get(0));
            } else {
                row.find(column, name, found.isEmpty() ? "lugar-desconocido" : "lugar-homonimo");
            }
        }
    }

    /** In "A - B" an A that is the row's region is dropped, and so is its province before a district. */
    private List<String> split(String cell, PlaceKind kind, RowPlaces where) {
        String parts = NameSplitter.lines(cell.replace(',', ';')).stream()
                .map(part -> withoutWider(spaced(part, kind), kind, where))
                .collect(Collectors.joining(";"));
        return NameSplitter.split(parts, name -> !find(kind, name).isEmpty());
    }

    /** "Livitaca-Velille" where both are places. */
    private String spaced(String name, PlaceKind kind) {
        if (!TIGHT.matcher(name).find() || !find(kind, name).isEmpty()) {
            return name;
        }
        String spaced = TIGHT.matcher(name).replaceAll(" - ");
        boolean places = Stream.of(DASH.split(spaced))
                .allMatch(part -> Stream.of(PlaceKind.values())
                        .anyMatch(any ->
                                any.compareTo(kind) <= 0 && !find(any, part).isEmpty()));
        return places ? spaced : name;
    }

    private String withoutWider(String name, PlaceKind kind, RowPlaces where) {
        String rest = name;
        if (kind != PlaceKind.DEPARTMENT) {
            rest = withoutFirst(rest, PlaceKind.DEPARTMENT, where.departments());
        }
        if (kind == PlaceKind.DISTRICT && find(kind, firstOf(rest)).isEmpty()) {
            rest = withoutFirst(rest, PlaceKind.PROVINCE, where.provinces());
        }
        return rest;
    }

    private static String firstOf(String name) {
        return DASH.split(name, 2)[0];
    }

    private String withoutFirst(String name, PlaceKind wider, Set<String> ofRow) {
        String[] parts = DASH.split(name, 2);
        return parts.length > 1 && find(wider, parts[0]).stream().anyMatch(ofRow::contains) ? parts[1] : name;
    }

    private List<String> find(PlaceKind kind, String name) {
        List<String> found = names.places(kind, name);
        return found.isEmpty()
                ? names.places(kind, TITLE.matcher(NameKey.of(name)).replaceFirst(""))
                : found;
    }

    /** Of homonyms those within the row's places, when there are any. */
    private static List<String> narrowed(List<String> found, RowPlaces where) {
        List<String> inRegion = within(found, where.departments());
        return within(inRegion, where.provinces());
    }

    private static List<String> within(List<String> found, Set<String> places) {
        List<String> inside = new ArrayList<>(found);
        inside.removeIf(ubigeo -> places.stream().noneMatch(ubigeo::startsWith));
        return inside.isEmpty() ? found : inside;
    }
}
