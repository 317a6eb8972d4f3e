package pe.palabra.territory;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** Territorial units, and departments, provinces and districts by UBIGEO. */
final class PlaceSeed {

    private final JdbcTemplate jdbc;
    private final SeedNames names;

    PlaceSeed(JdbcTemplate jdbc, SeedNames names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    void run() {
        CatalogueFile.read("unidades_territoriales.csv").forEach(this::unit);
        Map<String, String> places = new LinkedHashMap<>();
        for (CatalogueFile.Row row : CatalogueFile.read("ubigeo_distritos.csv")) {
            String ubigeo = row.get("ubigeo");
            places.put(ubigeo.substring(0, PlaceKind.DEPARTMENT.digits()), row.get("departamento"));
            places.put(ubigeo.substring(0, PlaceKind.PROVINCE.digits()), row.get("provincia"));
            places.put(ubigeo, row.get("distrito"));
        }
        jdbc.batchUpdate(
                "insert into place (ubigeo, kind, name) values (?, ?, ?)",
                places.entrySet().stream().map(PlaceSeed::place).toList());
        CatalogueFile.read("alias_lugares.csv").forEach(row -> names.place(row.get("ubigeo"), row.get("alias")));
    }

    private void unit(CatalogueFile.Row row) {
        String code = row.get("codigo");
        String name = row.get("nombre");
        jdbc.update(
                "insert into territorial_unit (code, name, regions) values (?, ?, ?)",
                code,
                name,
                row.get("regiones_propuestas"));
        for (String alias : row.list("alias")) {
            names.unit(code, alias);
            names.unit(code, "UT " + alias);
            names.unit(code, "U.T. " + alias);
            names.unit(code, "Unidad Territorial " + alias);
        }
    }

    private static Object[] place(Map.Entry<String, String> place) {
        return new Object[] {place.getKey(), PlaceKind.of(place.getKey()).name(), place.getValue()};
    }
}
