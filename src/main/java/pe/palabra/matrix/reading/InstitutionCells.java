package pe.palabra.matrix.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pe.palabra.shared.NameKey;
import pe.palabra.territory.Catalogue;

/** The institutions that a row names, in the order written, each once. */
final class InstitutionCells {

    private static final int MOST_REMEMBERED = 20_000;

    private final Catalogue names;
    private final InstitutionNames institutions;
    private final Map<String, List<NamedInstitution>> remembered = new HashMap<>();

    InstitutionCells(Catalogue names) {
        this.names = names;
        this.institutions = new InstitutionNames(names);
    }

    List<NamedInstitution> read(RowReading row, MatrixColumn column, RowPlaces where) {
        String cell = row.text(column);
        if (cell.isEmpty()) {
            return List.of();
        }
        if (remembered.size() > MOST_REMEMBERED) {
            remembered.clear();
        }
        List<NamedInstitution> named = remembered.computeIfAbsent(cell, this::split);
        if (named.stream().allMatch(one -> one.candidates().size() == 1)) {
            return named;
        }
        return named.stream().map(one -> toldApart(row, column, one, where)).toList();
    }

    private List<NamedInstitution> split(String cell) {
        List<NamedInstitution> named = new ArrayList<>(1);
        Set<Object> met = new HashSet<>();
        for (String name :
                NameSplitter.split(cell, part -> !institutions.find(part).isEmpty())) {
            List<Long> found = institutions.find(name);
            if (met.add(found.isEmpty() ? NameKey.of(name) : found)) {
                named.add(new NamedInstitution(name, found));
            }
        }
        return List.copyOf(named);
    }

    private NamedInstitution toldApart(RowReading row, MatrixColumn column, NamedInstitution one, RowPlaces where) {
        if (one.candidates().isEmpty()) {
            row.find(column, one.written(), "institucion-por-catalogar");
            return one;
        }
        return one.candidates().size() == 1 ? one : new NamedInstitution(one.written(), near(one.candidates(), where));
    }

    /** By the row's districts, else its provinces, else its regions; one without a place may be any that these leave. */
    private List<Long> near(List<Long> homonyms, RowPlaces where) {
        for (Set<String> places : List.of(where.districts(), where.widerProvinces(), where.widerDepartments())) {
            List<Long> inside = homonyms.stream()
                    .filter(id -> names.placeOf(id).stream()
                            .anyMatch(place -> places.stream().anyMatch(place::startsWith)))
                    .toList();
            if (inside.size() == 1) {
                return inside;
            }
            if (!inside.isEmpty()) {
                return homonyms.stream()
                        .filter(id -> inside.contains(id) || names.placeOf(id).isEmpty())
                        .toList();
            }
        }
        return homonyms;
    }
}
