package pe.palabra.commitment.filter;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import pe.palabra.account.Viewer;
import pe.palabra.dialogue.CaseCode;
import pe.palabra.shared.Formats;
import pe.palabra.shared.NameKey;
import pe.palabra.shared.Refusal;
import pe.palabra.shared.database.RecordMapper;
import pe.palabra.territory.CatalogueSnapshot;
import pe.palabra.territory.Catalogues;
import pe.palabra.territory.PlaceKind;

/** The filters that name something of the register or the catalogue: by code, acronym, name or alias. */
public final class FilterNames {

    private static final Pattern WITH_PROVINCE = Pattern.compile("(.+) \\((.+)\\)");

    private final FilterReading reading;
    private final Catalogues catalogues;
    private final JdbcClient jdbc;
    private final Viewer viewer;
    private final LocalDate today;
    private @Nullable CatalogueSnapshot snapshot;

    FilterNames(FilterReading reading, Catalogues catalogues, JdbcClient jdbc, Viewer viewer, LocalDate today) {
        this.reading = reading;
        this.catalogues = catalogues;
        this.jdbc = jdbc;
        this.viewer = viewer;
        this.today = today;
    }

    void read() {
        ids(FilterParameter.UNIT, "c.unit_id", this::units);
        ids(FilterParameter.CASE, "c.case_id", this::cases);
        ids(FilterParameter.SPACE, "c.space_id", this::spaces);
        ids(FilterParameter.RESPONSIBLE, "c.responsible_id", this::institutions);
        places(FilterParameter.REGION, PlaceKind.DEPARTMENT);
        places(FilterParameter.PROVINCE, PlaceKind.PROVINCE);
        places(FilterParameter.DISTRICT, PlaceKind.DISTRICT);
        sectors();
    }

    /** One value is compared by itself, so that an index is walked in the order of the list. */
    private void ids(FilterParameter parameter, String column, Function<String, List<Long>> meaning) {
        String value = ":" + parameter.key();
        known(parameter, meaning)
                .ifPresent(ids -> reading.add(
                        parameter,
                        column + (ids.size() == 1 ? " = " + value : " = any(" + value + ")"),
                        ids.size() == 1 ? ids.get(0) : ids.toArray(Long[]::new)));
    }

    private <T> Optional<List<T>> known(FilterParameter parameter, Function<String, List<T>> meaning) {
        return reading.choices(
                        parameter, name -> Optional.of(meaning.apply(name)).filter(some -> !some.isEmpty()))
                .map(some -> some.stream().flatMap(Collection::stream).toList());
    }

    private List<Long> units(String name) {
        Optional<Long> unit = catalogue().unit(name);
        unit.ifPresent(id -> reading.say(FilterParameter.UNIT, name, catalogue().unitName(id)));
        return unit.stream().toList();
    }

    private void places(FilterParameter parameter, PlaceKind kind) {
        known(parameter, name -> ubigeos(parameter, kind, name))
                .ifPresent(codes -> reading.add(PlaceCondition.of(parameter, kind, codes)));
    }

    private List<String> ubigeos(FilterParameter parameter, PlaceKind kind, String name) {
        if (!name.matches("[0-9]{" + kind.digits() + "}")) {
            return catalogue().places(kind, name);
        }
        String found = catalogue().placeName(name);
        if (found.equals(Formats.MISSING)) {
            return List.of();
        }
        reading.say(parameter, name, found);
        return List.of(name);
    }

    /** "Municipalidad Distrital de Santa Rosa (Grau)" is the one of that province. */
    private List<Long> institutions(String name) {
        List<Long> found = catalogue().institutions(name);
        Matcher matcher = WITH_PROVINCE.matcher(name);
        if (!found.isEmpty() || !matcher.matches()) {
            return found;
        }
        String province = NameKey.of(matcher.group(2));
        return catalogue().institutions(matcher.group(1)).stream()
                .filter(id -> province.equals(provinceOf(id)))
                .toList();
    }

    private @Nullable String provinceOf(long institutionId) {
        String province = catalogue().institutionProvince(institutionId);
        return province == null ? null : NameKey.of(province);
    }

    private List<Long> cases(String written) {
        String code = caseCode(written);
        return jdbc.sql(
                        "select k.id from dialogue_case k where k.code = :code and (:allUnits or k.unit_id in (:units))")
                .params(scoped(Map.of("code", code)))
                .query(Long.class)
                .list();
    }

    private static String caseCode(String written) {
        try {
            return CaseCode.read(written).value();
        } catch (Refusal e) {
            return "";
        }
    }

    /** By number, as in its address, or by name. */
    private List<Long> spaces(String written) {
        String key = NameKey.of(written);
        return jdbc
                .sql("select s.id, s.name from dialogue_space s join dialogue_case k on k.id = s.case_id"
                        + " where s.annulled_entry_id is null and (:allUnits or k.unit_id in (:units))")
                .params(scoped(Map.of()))
                .query(RecordMapper.of(Named.class))
                .list()
                .stream()
                .filter(space -> String.valueOf(space.id()).equals(written)
                        || NameKey.of(space.name()).equals(key))
                .map(Named::id)
                .toList();
    }

    private void sectors() {
        known(FilterParameter.SECTOR, this::sectors)
                .ifPresent(ids -> reading.add(
                        FilterParameter.SECTOR,
                        "c.responsible_id in (select x.institution_id from (select distinct on (i.institution_id)"
                                + " i.institution_id, i.sector_id from institution_sector i where i.since <= :sectorHoy"
                                + " order by i.institution_id, i.since desc) x where x.sector_id = any(:sector))",
                        Map.of("sector", ids.toArray(Long[]::new), "sectorHoy", today)));
    }

    private List<Long> sectors(String written) {
        String key = NameKey.of(written);
        return jdbc
                .sql("select id, acronym as name from sector union all select id, name from sector")
                .query(RecordMapper.of(Named.class))
                .list()
                .stream()
                .filter(sector -> NameKey.of(sector.name()).equals(key))
                .map(Named::id)
                .distinct()
                .toList();
    }

    private Map<String, Object> scoped(Map<String, Object> params) {
        Map<String, Object> all = new HashMap<>(params);
        all.put("allUnits", viewer.seesAllUnits());
        all.put("units", viewer.unitsForSql());
        return all;
    }

    /** Read once, and only when something is named. */
    private CatalogueSnapshot catalogue() {
        if (snapshot == null) {
            snapshot = catalogues.snapshot();
        }
        return snapshot;
    }

    private record Named(long id, String name) {}
}
