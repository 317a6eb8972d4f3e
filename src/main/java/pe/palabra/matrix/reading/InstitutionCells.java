package pe.palabra.matrix.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pe.palabra.shared.NameKey;
import pe.palabra.territory.Catalogue;
import pe.palabra.territory.PlaceKind;

/** The institutions of a row, by the many ways in which their names are written. */
final class InstitutionCells {

    private static final Pattern IN_PARENTHESES = Pattern.compile("^(.+?)\\s*\\(([^()]+)\\)\\s*$", Pattern.DOTALL);
    private static final Pattern MINISTRY = Pattern.compile("^min(?:ist|ister)? (?:de |del )?(.+)$");
    private static final Pattern MUNICIPALITY = Pattern.compile(
            "^(?:muni|mun|munic|municip|municipio|municipalidad|m) ?(prov|provincial|p|dist|distrital|distr|d) (?:de |del )?(.+)$");
    private static final Pattern REGIONAL =
            Pattern.compile("^(?:gob|gobierno|gbno|gob no) (?:reg|regional) (.+)$|^gore (.+)$|^g ?r (?:de |del )(.+)$");

    private final Catalogue names;
    private final RowReading row;
    private final PlaceCells places;

    InstitutionCells(Catalogue names, RowReading row, PlaceCells places) {
        this.names = names;
        this.row = row;
        this.places = places;
    }

    List<NamedInstitution> read(MatrixColumn column) {
        String cell = row.text(column);
        List<NamedInstitution> named = new ArrayList<>();
        if (cell.isEmpty()) {
            return named;
        }
        for (String name : NameParts.of(cell, text -> !find(text).isEmpty())) {
            if (NameKey.of(name).isEmpty()) {
                continue;
            }
            List<Long> candidates = find(name);
            candidates = candidates.size() > 1 ? places.near(candidates) : candidates;
            if (candidates.isEmpty()) {
                row.find(
                        column,
                        name,
                        "Esa institución no está en el catálogo; se crea por catalogar.",
                        "institucion-por-catalogar");
            }
            named.add(new NamedInstitution(name, candidates));
        }
        return named;
    }

    private List<Long> find(String name) {
        List<Long> found = spelled(name);
        Matcher parts = IN_PARENTHESES.matcher(name);
        if (!found.isEmpty() || !parts.matches()) {
            return found;
        }
        List<Long> byAcronym = names.institutions(parts.group(2));
        List<Long> byName = spelled(parts.group(1));
        if (!byAcronym.isEmpty()) {
            return byAcronym;
        }
        List<String> provinces = names.places(PlaceKind.PROVINCE, parts.group(2));
        List<Long> inProvince = byName.stream()
                .filter(id -> names.placeOf(id)
                        .filter(place -> provinces.stream().anyMatch(place::startsWith))
                        .isPresent())
                .toList();
        return inProvince.isEmpty() ? byName : inProvince;
    }

    private List<Long> spelled(String name) {
        List<Long> found = names.institutions(name);
        if (!found.isEmpty()) {
            return found;
        }
        String key = NameKey.of(name);
        Matcher ministry = MINISTRY.matcher(key);
        if (ministry.matches()) {
            return names.institutions("ministerio de " + ministry.group(1));
        }
        Matcher municipality = MUNICIPALITY.matcher(key);
        if (municipality.matches()) {
            String kind = municipality.group(1).startsWith("p") ? "provincial" : "distrital";
            return names.institutions("municipalidad " + kind + " de " + municipality.group(2));
        }
        Matcher regional = REGIONAL.matcher(key);
        return regional.matches() ? regionalGovernment(regional) : List.of();
    }

    private List<Long> regionalGovernment(Matcher regional) {
        String of = regional.group(1) != null
                ? regional.group(1)
                : regional.group(2) != null ? regional.group(2) : regional.group(3);
        for (String start : List.of("", "de ", "del ", "de la region ", "region ")) {
            if (of.startsWith(start)) {
                List<Long> found = names.institutions("gore " + of.substring(start.length()));
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }
}
