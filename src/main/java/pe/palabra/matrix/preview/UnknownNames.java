package pe.palabra.matrix.preview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pe.palabra.matrix.preview.UnknownName.Kind;
import pe.palabra.matrix.preview.UnknownName.Suggestion;
import pe.palabra.matrix.reading.MatrixColumn;
import pe.palabra.shared.NameKey;

/** Names of a file that no catalogue has, the most frequent first, with what they resemble. */
@Repository
public class UnknownNames {

    static final int ASKED_AT_ONCE = 30;

    private static final String UNKNOWN = """
            select column_name, value, count(distinct (sheet, row_number)) as number from import_notice
             where batch_id = :batch and value <> '' and length(value) <= 300
               and (finding in (:findings) or refusal and column_name = :unit and finding is null)
             group by column_name, value order by number desc, value limit 200""";

    private static final List<String> FINDINGS = List.of(
            "institucion-por-catalogar", "homonimo", "lugar-desconocido", "lugar-homonimo", "unidad-desconocida");

    private static final String INSTITUTIONS = """
            select w.key, i.id::text as target, s.likeness,
                   coalesce(i.acronym || ', ', '') || i.name
                     || case when i.kind = 'LOCAL' then coalesce(' (' || p.name || ')', '') else '' end as label
              from unnest(string_to_array(:keys, '|')) as w(key)
             cross join lateral (
               select c.id, max(similarity(c.name, w.key)) as likeness
                 from (select institution_id as id, key as name from name_alias where institution_id is not null
                       union all select id, lower(unaccent(name)) from institution
                       union all select id, lower(unaccent(acronym)) from institution where acronym is not null) c
                group by c.id having max(similarity(c.name, w.key)) >= 0.3 order by 2 desc, 1 limit 8) s
              join institution i on i.id = s.id and i.annulled_entry_id is null
              left join place p on p.ubigeo = left(i.ubigeo, 4)
             order by w.key, s.likeness desc, i.id""";

    private static final String UNITS = """
            select w.key, u.id::text as target, u.name as label,
                   greatest(similarity(lower(unaccent(u.name)), w.key), similarity(lower(u.code), w.key)) as likeness
              from unnest(string_to_array(:keys, '|')) as w(key) cross join territorial_unit u
             order by w.key, likeness desc, u.name""";

    private static final String PLACES = """
            select w.key, s.ubigeo as target, s.likeness, concat_ws(', ', s.name,
                     case when length(s.ubigeo) = 6 then (select p.name from place p where p.ubigeo = left(s.ubigeo, 4)) end,
                     case when length(s.ubigeo) > 2 then (select p.name from place p where p.ubigeo = left(s.ubigeo, 2)) end)
                     as label
              from unnest(string_to_array(:keys, '|')) as w(key)
             cross join lateral (
               select ubigeo, name, similarity(lower(unaccent(name)), w.key) as likeness from place
                where kind = '%s' and similarity(lower(unaccent(name)), w.key) >= 0.3
                order by 3 desc, 1 limit 8) s
             order by w.key, s.likeness desc, s.ubigeo""";

    private final JdbcClient jdbc;

    UnknownNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Written(Kind kind, String name) {}

    private record Likeness(String key, String target, String label, double likeness) {}

    /** At most {@value #ASKED_AT_ONCE}: the others come when these are answered. */
    public List<UnknownName> of(long batchId) {
        Map<Written, Long> rows = new LinkedHashMap<>();
        jdbc.sql(UNKNOWN)
                .param("batch", batchId)
                .param("findings", FINDINGS)
                .param("unit", MatrixColumn.UNIT.label())
                .query(row -> {
                    Written written = new Written(kindOf(row.getString("column_name")), row.getString("value"));
                    rows.merge(written, row.getLong("number"), Long::sum);
                });
        List<UnknownName> asked = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            List<Written> names = rows.keySet().stream()
                    .filter(written -> written.kind() == kind)
                    .limit(ASKED_AT_ONCE)
                    .toList();
            Map<String, List<Suggestion>> suggestions = names.isEmpty() ? Map.of() : suggestions(kind, names);
            names.forEach(written -> asked.add(new UnknownName(
                    kind,
                    written.name(),
                    rows.get(written),
                    suggestions.getOrDefault(NameKey.of(written.name()), List.of()))));
        }
        asked.sort((a, b) -> Long.compare(b.rows(), a.rows()));
        return asked.stream().limit(ASKED_AT_ONCE).toList();
    }

    private Map<String, List<Suggestion>> suggestions(Kind kind, List<Written> names) {
        String keys = String.join(
                "|",
                names.stream()
                        .map(written -> NameKey.of(written.name()))
                        .distinct()
                        .toList());
        String sql = switch (kind) {
            case INSTITUTION -> INSTITUTIONS;
            case UNIT -> UNITS;
            case DEPARTMENT, PROVINCE, DISTRICT -> PLACES.formatted(kind);
        };
        Map<String, List<Suggestion>> suggestions = new LinkedHashMap<>();
        jdbc.sql(sql)
                .param("keys", keys)
                .query(Likeness.class)
                .list()
                .forEach(like -> suggestions
                        .computeIfAbsent(like.key(), key -> new ArrayList<>())
                        .add(new Suggestion(like.target(), like.label(), like.likeness())));
        return suggestions;
    }

    private static Kind kindOf(String label) {
        return Arrays.stream(MatrixColumn.values())
                .filter(column -> column.label().equals(label))
                .findFirst()
                .map(Kind::of)
                .orElse(Kind.INSTITUTION);
    }
}
