package pe.palabra.territory;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.palabra.shared.Formats;

/** The catalogue as it was when read, in memory: what names mean, and how things are called on screen. */
public final class CatalogueSnapshot implements Catalogue {

    /** A territorial unit. */
    public record Unit(long id, String code, String name) {}

    /** An institution; {@code ubigeo} only of municipalities and regional governments. */
    public record Institution(
            long id,
            InstitutionKind kind,
            @Nullable GovernmentLevel level,
            @Nullable String acronym,
            String name,
            @Nullable String ubigeo,
            boolean toBeCatalogued,
            boolean annulled) {

        public String label() {
            return acronym == null ? name : acronym;
        }
    }

    private final Map<Long, Unit> units = new LinkedHashMap<>();
    private final Map<String, String> places = new LinkedHashMap<>();
    private final Map<Long, Institution> institutions = new LinkedHashMap<>();
    private final Map<String, String> headings = new HashMap<>();
    private final NameIndex<Long> unitNames = new NameIndex<>();
    private final NameIndex<Long> institutionNames = new NameIndex<>();
    private final Map<PlaceKind, NameIndex<String>> placeNames = Map.of(
            PlaceKind.DEPARTMENT, new NameIndex<>(),
            PlaceKind.PROVINCE, new NameIndex<>(),
            PlaceKind.DISTRICT, new NameIndex<>());

    CatalogueSnapshot() {}

    void add(Unit unit) {
        units.put(unit.id(), unit);
        unitNames.add(unit.code(), unit.id());
        unitNames.add(unit.name(), unit.id());
    }

    void addPlace(String ubigeo, String name) {
        places.put(ubigeo, name);
        named(PlaceKind.of(ubigeo)).add(name, ubigeo);
    }

    /** Annulled ones keep their label, for what still names them, and are found by no name. */
    void add(Institution institution) {
        institutions.put(institution.id(), institution);
        if (!institution.annulled()) {
            institutionNames.add(institution.acronym(), institution.id());
            institutionNames.add(institution.name(), institution.id());
        }
    }

    void alias(NameAlias alias) {
        Institution institution = institutions.get(alias.institutionId());
        if (institution != null && !institution.annulled()) {
            institutionNames.alias(alias.key(), institution.id(), alias.byPerson());
        }
        if (alias.unitId() != null) {
            unitNames.alias(alias.key(), alias.unitId(), alias.byPerson());
        }
        if (alias.ubigeo() != null) {
            named(PlaceKind.of(alias.ubigeo())).alias(alias.key(), alias.ubigeo(), alias.byPerson());
        }
        if (alias.heading() != null) {
            headings.put(alias.key(), alias.heading());
        }
    }

    private NameIndex<String> named(PlaceKind kind) {
        return placeNames.get(kind);
    }

    @Override
    public Optional<Long> unit(String written) {
        return unitNames.find(written).stream().findFirst();
    }

    @Override
    public List<Long> institutions(String written) {
        return institutionNames.find(written);
    }

    @Override
    public List<String> places(PlaceKind kind, String written) {
        return named(kind).find(written);
    }

    @Override
    public Optional<String> placeOf(long institutionId) {
        return Optional.ofNullable(institutions.get(institutionId)).map(Institution::ubigeo);
    }

    /** Every territorial unit, in the order of its name. */
    public List<Unit> units() {
        return List.copyOf(units.values());
    }

    public String unitName(long id) {
        Unit unit = units.get(id);
        return unit == null ? Formats.MISSING : unit.name();
    }

    public Optional<Institution> institution(long id) {
        return Optional.ofNullable(institutions.get(id));
    }

    /** Those that are not annulled. */
    public Stream<Institution> institutions() {
        return institutions.values().stream().filter(institution -> !institution.annulled());
    }

    /** UBIGEO codes of all places, each after what holds it. */
    public Stream<String> places() {
        return places.keySet().stream();
    }

    /** The acronym, else the name: how lists and reports call an institution. */
    public String institutionLabel(long id) {
        return institution(id).map(Institution::label).orElse(Formats.MISSING);
    }

    public @Nullable GovernmentLevel institutionLevel(long id) {
        return institution(id).map(Institution::level).orElse(null);
    }

    /** The province of a municipality, shown where homonyms must be told apart; null of any other institution. */
    public @Nullable String institutionProvince(long id) {
        Institution institution = institutions.get(id);
        if (institution == null || institution.kind() != InstitutionKind.LOCAL || institution.ubigeo() == null) {
            return null;
        }
        return placeName(institution.ubigeo().substring(0, PlaceKind.PROVINCE.digits()));
    }

    public String placeName(String ubigeo) {
        return places.getOrDefault(ubigeo, Formats.MISSING);
    }

    /** What people said that a matrix's headings mean: normalised label to the name of the column. */
    public Map<String, String> headings() {
        return Map.copyOf(headings);
    }
}
