package pe.palabra.matrix.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pe.palabra.shared.NameKey;
import pe.palabra.territory.Catalogue;
import pe.palabra.territory.PlaceKind;

/** A few names, for reading without a database. */
final class SmallCatalogue implements Catalogue {

    private final Map<String, Long> units = new HashMap<>();
    private final Map<String, List<Long>> institutions = new HashMap<>();
    private final Map<PlaceKind, Map<String, List<String>>> places = new HashMap<>();
    private final Map<Long, String> placeOf = new HashMap<>();

    SmallCatalogue() {
        units.put("ut sureste", 4L);
        institution(1, "MINSA", "Ministerio de Salud");
        institution(2, "MVCS", "Ministerio de Vivienda, Construcción y Saneamiento", "VIVIENDA");
        institution(3, "MTC", "Ministerio de Transportes y Comunicaciones");
        institution(4, "GORE Cusco");
        institution(5, "GORE La Libertad");
        institution(6, "Municipalidad Provincial de Chumbivilcas");
        institution(7, "Municipalidad Distrital de Santa Rosa");
        institution(8, "Municipalidad Distrital de Santa Rosa");
        institution(9, "PCM", "Presidencia del Consejo de Ministros");
        placeOf.put(6L, "0807");
        placeOf.put(7L, "030706");
        placeOf.put(8L, "210807");
        place(PlaceKind.DEPARTMENT, "03", "Apurímac");
        place(PlaceKind.DEPARTMENT, "08", "Cusco");
        place(PlaceKind.DEPARTMENT, "21", "Puno");
        place(PlaceKind.PROVINCE, "0801", "Cusco");
        place(PlaceKind.PROVINCE, "0807", "Chumbivilcas");
        place(PlaceKind.PROVINCE, "0307", "Grau");
        place(PlaceKind.PROVINCE, "2108", "Melgar");
        place(PlaceKind.DISTRICT, "080704", "Livitaca");
        place(PlaceKind.DISTRICT, "080708", "Velille");
        place(PlaceKind.DISTRICT, "030706", "Santa Rosa");
        place(PlaceKind.DISTRICT, "210807", "Santa Rosa");
    }

    private void institution(long id, String... names) {
        for (String name : names) {
            institutions
                    .computeIfAbsent(NameKey.of(name), key -> new ArrayList<>())
                    .add(id);
        }
    }

    private void place(PlaceKind kind, String ubigeo, String name) {
        places.computeIfAbsent(kind, k -> new HashMap<>())
                .computeIfAbsent(NameKey.of(name), key -> new ArrayList<>())
                .add(ubigeo);
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
        return Optional.ofNullable(placeOf.get(institutionId));
    }
}
