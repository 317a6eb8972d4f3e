package pe.palabra.matrix.preview;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pe.palabra.matrix.preview.UnknownName.Kind;
import pe.palabra.matrix.preview.UnknownName.Suggestion;
import pe.palabra.territory.CatalogueSnapshot;
import pe.palabra.territory.CatalogueSnapshot.Institution;
import pe.palabra.territory.Catalogues;

/** What an unknown name may mean: the names of the catalogue that resemble it. */
@Component
class NameSuggestions {

    private static final int OFFERED = 8;
    private static final double ALIKE = 0.3;
    private static final double IN_REGION = 0.1;
    private static final double IN_PROVINCE = 0.2;

    private static final String INSTITUTIONS = """
            select institution_id::text as target, key as name from name_alias where institution_id is not null
            union all select id::text, name from institution where annulled_entry_id is null
            union all select id::text, acronym from institution where annulled_entry_id is null and acronym is not null""";

    private static final String PLACES = "select ubigeo as target, name from place";

    private final JdbcClient jdbc;
    private final Catalogues catalogues;

    NameSuggestions(JdbcClient jdbc, Catalogues catalogues) {
        this.jdbc = jdbc;
        this.catalogues = catalogues;
    }

    private record Called(String target, Trigrams name) {}

    /** A name of the file, and the places within which its rows say that they are, by UBIGEO. */
    record Asked(Kind kind, String name, Set<String> within) {}

    /** What each name may mean, the likest first, places within those of the rows before others; of units all. */
    Map<Asked, List<Suggestion>> of(List<Asked> names) {
        CatalogueSnapshot catalogue = catalogues.snapshot();
        Set<Kind> kinds = names.stream().map(Asked::kind).collect(Collectors.toSet());
        List<Called> institutions = kinds.contains(Kind.INSTITUTION) ? read(INSTITUTIONS) : List.of();
        List<Called> places = kinds.stream().anyMatch(kind -> digits(kind) > 0) ? read(PLACES) : List.of();
        Map<Kind, List<Called>> called = new EnumMap<>(Kind.class);
        kinds.forEach(kind -> called.put(
                kind,
                switch (kind) {
                    case INSTITUTION -> institutions;
                    case UNIT -> units(catalogue);
                    case DEPARTMENT, PROVINCE, DISTRICT ->
                        places.stream()
                                .filter(place -> place.target().length() == digits(kind))
                                .toList();
                }));
        Map<Asked, List<Suggestion>> suggestions = new HashMap<>();
        names.forEach(one -> suggestions.put(one, like(one, called.get(one.kind()), catalogue)));
        return suggestions;
    }

    /** How long the UBIGEO of a place is; 0 for what is none. */
    private static int digits(Kind kind) {
        return switch (kind) {
            case DEPARTMENT -> 2;
            case PROVINCE -> 4;
            case DISTRICT -> 6;
            case INSTITUTION, UNIT -> 0;
        };
    }

    private static List<Called> units(CatalogueSnapshot catalogue) {
        return catalogue.units().stream()
                .flatMap(unit -> Stream.of(unit.name(), unit.code())
                        .map(name -> new Called(String.valueOf(unit.id()), Trigrams.of(name))))
                .toList();
    }

    private List<Called> read(String sql) {
        return jdbc.sql(sql)
                .query((row, at) -> new Called(row.getString("target"), Trigrams.of(row.getString("name"))))
                .list();
    }

    private static List<Suggestion> like(Asked asked, List<Called> called, CatalogueSnapshot catalogue) {
        Kind kind = asked.kind();
        Trigrams name = Trigrams.of(asked.name());
        Map<String, Double> best = new HashMap<>();
        for (Called one : called) {
            double likeness = name.likeness(one.name());
            if (kind == Kind.UNIT || likeness >= ALIKE) {
                best.merge(one.target(), likeness + nearness(asked, one.target()), Math::max);
            }
        }
        return best.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .limit(kind == Kind.UNIT ? best.size() : OFFERED)
                .map(entry -> new Suggestion(entry.getKey(), label(kind, entry.getKey(), catalogue), entry.getValue()))
                .toList();
    }

    /** A place within the region that the rows name counts for more, and within their province for more still. */
    private static double nearness(Asked asked, String target) {
        if (digits(asked.kind()) == 0) {
            return 0;
        }
        int shared = asked.within().stream()
                .filter(place -> place.length() < target.length() && target.startsWith(place))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return shared == 0 ? 0 : shared == digits(Kind.DEPARTMENT) ? IN_REGION : IN_PROVINCE;
    }

    private static String label(Kind kind, String target, CatalogueSnapshot catalogue) {
        return switch (kind) {
            case INSTITUTION ->
                catalogue
                        .institution(Long.parseLong(target))
                        .map(institution -> label(institution, catalogue))
                        .orElse(target);
            case UNIT -> catalogue.unitName(Long.parseLong(target));
            case DEPARTMENT, PROVINCE, DISTRICT ->
                Stream.of(6, 4, 2)
                        .filter(digits -> digits <= target.length())
                        .map(digits -> catalogue.placeName(target.substring(0, digits)))
                        .collect(Collectors.joining(", "));
        };
    }

    private static String label(Institution institution, CatalogueSnapshot catalogue) {
        String name = Stream.of(institution.acronym(), institution.name())
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(", "));
        String province = catalogue.institutionProvince(institution.id());
        return province == null ? name : name + " (" + province + ")";
    }
}
