package pe.palabra.matrix.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import pe.palabra.shared.NameKey;
import pe.palabra.territory.Catalogue;
import pe.palabra.territory.PlaceKind;

/** The catalogue with which a new database begins, in memory: places, ministries, governments of each place, units. */
final class FakeCatalogue implements Catalogue {

    static final FakeCatalogue WHOLE = new FakeCatalogue();

    private final Map<String, List<Long>> institutions = new HashMap<>();
    private final Map<Long, String> labels = new HashMap<>();
    private final Map<Long, String> placesOf = new HashMap<>();
    private final Map<PlaceKind, Map<String, List<String>>> places = new HashMap<>();
    private final Map<String, String> placeNames = new HashMap<>();
    private final Map<String, Long> units = new LinkedHashMap<>();
    private final List<String> unitNames = new ArrayList<>();

    private FakeCatalogue() {
        for (String file : List.of("sectores", "entidades_frecuentes")) {
            for (CSVRecord row : rows(file)) {
                institution(null, row.get("sigla"), row.get("sigla"), row.get("entidad"));
                if (row.isMapped("alias") && !row.get("alias").isEmpty()) {
                    alias(row.get("alias"), row.get("sigla"));
                }
            }
        }
        rows("ubigeo_distritos").forEach(this::place);
        for (CSVRecord row : rows("unidades_territoriales")) {
            unitNames.add(row.get("nombre"));
            long id = unitNames.size();
            units.put(NameKey.of(row.get("nombre")), id);
            units.put(NameKey.of(row.get("codigo")), id);
            for (String alias : row.get("alias").split(";")) {
                units.put(NameKey.of(alias), id);
            }
        }
    }

    private static List<CSVRecord> rows(String file) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (InputStream in = FakeCatalogue.class.getResourceAsStream("/catalogue/" + file + ".csv")) {
            return format.parse(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void place(CSVRecord row) {
        String ubigeo = row.get("ubigeo");
        String region = row.get("departamento");
        if (place(PlaceKind.DEPARTMENT, ubigeo.substring(0, 2), region)) {
            institution(ubigeo.substring(0, 2), "GORE " + region, "GORE " + region, "Gobierno Regional de " + region);
        }
        if (place(PlaceKind.PROVINCE, ubigeo.substring(0, 4), row.get("provincia"))) {
            municipality(ubigeo.substring(0, 4), "Municipalidad Provincial", row.get("provincia"));
        }
        place(PlaceKind.DISTRICT, ubigeo, row.get("distrito"));
        if (!ubigeo.endsWith("01")) {
            municipality(ubigeo, "Municipalidad Distrital", row.get("distrito"));
        }
    }

    private boolean place(PlaceKind kind, String ubigeo, String name) {
        placeNames.put(ubigeo, name);
        List<String> known = places.computeIfAbsent(kind, absent -> new HashMap<>())
                .computeIfAbsent(NameKey.of(name), absent -> new ArrayList<>(1));
        return !known.contains(ubigeo) && known.add(ubigeo);
    }

    private void municipality(String ubigeo, String title, String place) {
        institution(
                ubigeo, title + " de " + place, title + " de " + place, title + " del " + place, title + " " + place);
    }

    private void institution(String ubigeo, String label, String... names) {
        long id = labels.size() + 1;
        labels.put(id, label);
        if (ubigeo != null) {
            placesOf.put(id, ubigeo);
        }
        for (String name : names) {
            List<Long> known = institutions.computeIfAbsent(NameKey.of(name), absent -> new ArrayList<>(1));
            if (!known.contains(id)) {
                known.add(id);
            }
        }
    }

    private void alias(String alias, String acronym) {
        institutions.put(NameKey.of(alias), institutions(acronym));
    }

    @Override
    public Optional<Long> unit(String written) {
        return Optional.ofNullable(units.get(NameKey.of(written)));
    }

    @Override
    public List<Long> institutions(String written) {
        return institutions.getOrDefault(NameKey.of(written), List.of());
    }

    @Override
    public List<String> places(PlaceKind kind, String written) {
        return places.get(kind).getOrDefault(NameKey.of(written), List.of());
    }

    @Override
    public Optional<String> placeOf(long institutionId) {
        return Optional.ofNullable(placesOf.get(institutionId));
    }

    /** The label of an institution, with the UBIGEO of its place. */
    String institution(long id) {
        return labels.get(id) + (placesOf.containsKey(id) ? " " + placesOf.get(id) : "");
    }

    String label(long id) {
        return labels.get(id);
    }

    String unit(long id) {
        return unitNames.get((int) id - 1);
    }

    String place(String ubigeo) {
        return placeNames.get(ubigeo);
    }
}
