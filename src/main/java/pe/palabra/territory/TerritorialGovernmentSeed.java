package pe.palabra.territory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.JdbcTemplate;

/** Regional governments and municipalities, one per place; a province's first district has none of its own. */
final class TerritorialGovernmentSeed {

    /** Where the name is not "de" the place: the province's in the UBIGEO is an abbreviation. */
    private static final Map<String, String> OWN_NAMES =
            Map.of("07", "Gobierno Regional del Callao", "0701", "Municipalidad Provincial del Callao");

    private static final String PROVINCIAL = "Municipalidad Provincial";
    private static final Map<String, String> OWN_ALIASES = Map.of("1501", "Municipalidad Metropolitana de Lima");

    private final JdbcTemplate jdbc;
    private final SeedNames names;
    private final List<Object[]> rows = new ArrayList<>();

    TerritorialGovernmentSeed(JdbcTemplate jdbc, SeedNames names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    private record Named(String ubigeo, String name) {}

    void run() {
        jdbc.query("select ubigeo, name from place order by ubigeo", new DataClassRowMapper<>(Named.class))
                .forEach(this::government);
        jdbc.batchUpdate("insert into institution (kind, level, acronym, name, ubigeo) values (?, ?, ?, ?, ?)", rows);
        for (CatalogueFile.Row row : CatalogueFile.read("alias_lugares.csv")) {
            Named alias = new Named(row.get("ubigeo"), row.get("alias"));
            if (PlaceKind.of(alias.ubigeo()) == PlaceKind.PROVINCE) {
                aliases(alias, PROVINCIAL, "");
            }
        }
        OWN_ALIASES.forEach(names::governmentOf);
    }

    private void government(Named place) {
        switch (PlaceKind.of(place.ubigeo())) {
            case DEPARTMENT -> regional(place);
            case PROVINCE -> local(place, PROVINCIAL);
            case DISTRICT -> {
                if (!place.ubigeo().endsWith("01")) {
                    local(place, "Municipalidad Distrital");
                }
            }
        }
    }

    private void regional(Named place) {
        String title = "Gobierno Regional";
        String name = OWN_NAMES.getOrDefault(place.ubigeo(), title + " de " + place.name());
        insert(InstitutionKind.REGIONAL, "GORE " + place.name(), name, place.ubigeo());
        aliases(place, title, name);
    }

    private void local(Named place, String title) {
        String name = OWN_NAMES.getOrDefault(place.ubigeo(), title + " de " + place.name());
        insert(InstitutionKind.LOCAL, null, name, place.ubigeo());
        aliases(place, title, name);
    }

    /** "de Cusco" is also written "del Cusco" and "Cusco"; "de El Tambo" also "del Tambo". */
    private void aliases(Named place, String title, String name) {
        List<String> written = new ArrayList<>();
        written.add(title + " de " + place.name());
        written.add(title + " del " + place.name());
        written.add(title + " " + place.name());
        if (place.name().startsWith("El ")) {
            written.add(title + " del " + place.name().substring(3));
        }
        written.remove(name);
        written.forEach(alias -> names.governmentOf(place.ubigeo(), alias));
    }

    private void insert(InstitutionKind kind, @Nullable String acronym, String name, String ubigeo) {
        GovernmentLevel level = kind.level();
        rows.add(new Object[] {kind.name(), level == null ? null : level.name(), acronym, name, ubigeo});
    }
}
