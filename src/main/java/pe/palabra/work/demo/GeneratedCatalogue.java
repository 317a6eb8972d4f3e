package pe.palabra.work.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import pe.palabra.shared.database.RecordMapper;
import pe.palabra.territory.GovernmentLevel;

/** What a generated register chooses from: units with the districts of their regions, and institutions. */
final class GeneratedCatalogue {

    /** A territorial unit, the start of its cases' codes, and the places where they may be. */
    record Unit(long id, String prefix, List<District> districts) {}

    /** A district by its UBIGEO. */
    record District(String ubigeo, String name) {}

    /** An institution that may answer for a commitment; {@code ubigeo}: of which place it is the government. */
    record Party(
            long id,
            @Nullable GovernmentLevel level,
            @Nullable String ubigeo) {}

    private record UnitRow(long id, String code, @Nullable String regions) {}

    private final List<Unit> units = new ArrayList<>();
    private final List<Party> national = new ArrayList<>();
    private final Map<String, Party> governments = new HashMap<>();
    private final Random random;

    private GeneratedCatalogue(Random random) {
        this.random = random;
    }

    static GeneratedCatalogue read(JdbcClient jdbc, Random random) {
        GeneratedCatalogue catalogue = new GeneratedCatalogue(random);
        List<District> districts = jdbc.sql("select ubigeo, name from place where length(ubigeo) = 6 order by ubigeo")
                .query(RecordMapper.of(District.class))
                .list();
        Map<String, String> departments = new HashMap<>();
        jdbc.sql("select ubigeo, name from place where length(ubigeo) = 2").query(row -> {
            departments.put(row.getString("ubigeo"), row.getString("name"));
        });
        jdbc.sql("select id, code, regions from territorial_unit order by id")
                .query(RecordMapper.of(UnitRow.class))
                .list()
                .forEach(unit -> catalogue.add(unit, districts, departments));
        jdbc.sql("select id, level, ubigeo from institution where not to_be_catalogued and annulled_entry_id is null"
                        + " order by id")
                .query(RecordMapper.of(Party.class))
                .list()
                .forEach(catalogue::add);
        return catalogue;
    }

    private void add(UnitRow unit, List<District> districts, Map<String, String> departments) {
        String regions = unit.regions() == null ? "" : unit.regions();
        List<District> own = districts.stream()
                .filter(district ->
                        regions.contains(departments.get(district.ubigeo().substring(0, 2))))
                .toList();
        String prefix = unit.code().substring(unit.code().indexOf('-') + 1);
        units.add(new Unit(unit.id(), prefix, own.isEmpty() ? districts : own));
    }

    private void add(Party party) {
        if (party.ubigeo() == null) {
            national.add(party);
        } else {
            governments.put(party.ubigeo(), party);
        }
    }

    Unit unit() {
        return units.get(random.nextInt(units.size()));
    }

    District district(Unit unit) {
        return unit.districts().get(random.nextInt(unit.districts().size()));
    }

    /** Mostly national ones, a few of them much more often than the others; else a government of the place. */
    Party party(District district) {
        int of = random.nextInt(100);
        String place = district.ubigeo().substring(0, of < 18 ? 2 : of < 24 ? 4 : 6);
        Party government = of < 36 ? governments.get(place) : null;
        if (government != null) {
            return government;
        }
        double rank = random.nextDouble();
        return national.get((int) (national.size() * rank * rank));
    }
}
