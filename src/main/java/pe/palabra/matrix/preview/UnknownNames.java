package pe.palabra.matrix.preview;

import java.sql.ResultSet;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pe.palabra.matrix.preview.NameSuggestions.Asked;
import pe.palabra.matrix.preview.UnknownName.Kind;
import pe.palabra.matrix.preview.UnknownName.Suggestion;
import pe.palabra.matrix.reading.MatrixColumn;

/** Names of a file that no catalogue has, with what they resemble. */
@Repository
public class UnknownNames {

    static final int ASKED_AT_ONCE = 30;

    private static final String UNKNOWN = """
            select column_name collate "C" as column_name, value collate "C" as value, count(*) as number
              from import_notice
             where batch_id = :batch and value <> '' and length(value) <= 300
               and (finding in (:findings) or refusal and column_name = :unit and finding is null)
             group by 1, 2 order by (column_name collate "C" = :unit) desc, 3 desc, 2 limit 200""";

    /** The places that were understood in the rows of unknown ones. */
    private static final String WITHIN = """
            select n.column_name, n.value, array_agg(distinct p.place) as within
              from import_notice n
              join import_row r on r.batch_id = n.batch_id and r.sheet = n.sheet and r.row_number = n.row_number
              cross join jsonb_array_elements_text(r.summary -> 'lugares') as p(place)
             where n.batch_id = :batch and n.column_name in (:columns) and n.value in (:values)
             group by 1, 2""";

    private static final List<String> FINDINGS = List.of(
            "institucion-por-catalogar", "homonimo", "lugar-desconocido", "lugar-homonimo", "unidad-desconocida");

    private static final List<String> PLACES = List.of(MatrixColumn.PROVINCE.label(), MatrixColumn.DISTRICT.label());

    private final JdbcClient jdbc;
    private final NameSuggestions suggestions;

    UnknownNames(JdbcClient jdbc, NameSuggestions suggestions) {
        this.jdbc = jdbc;
        this.suggestions = suggestions;
    }

    private record Written(Kind kind, String name) {}

    /** At most {@value #ASKED_AT_ONCE}: the others come when these are answered. */
    public List<UnknownName> of(long batchId) {
        Map<Written, Long> rows = written(batchId);
        if (rows.isEmpty()) {
            return List.of();
        }
        List<Written> first = rows.keySet().stream().limit(ASKED_AT_ONCE).toList();
        Map<Written, Set<String>> within = within(batchId, first);
        List<Asked> asked = first.stream()
                .map(one -> new Asked(one.kind(), one.name(), within.getOrDefault(one, Set.of())))
                .toList();
        Map<Asked, List<Suggestion>> like = suggestions.of(asked);
        return asked.stream()
                .map(one -> new UnknownName(
                        one.kind(), one.name(), rows.get(new Written(one.kind(), one.name())), like.get(one)))
                .toList();
    }

    private Map<Written, Set<String>> within(long batchId, List<Written> asked) {
        Map<Written, Set<String>> within = new HashMap<>();
        jdbc.sql(WITHIN)
                .param("batch", batchId)
                .param("columns", PLACES)
                .param("values", asked.stream().map(Written::name).toList())
                .query((ResultSet row) -> {
                    String[] places = (String[]) row.getArray("within").getArray();
                    within.put(
                            new Written(kindOf(row.getString("column_name")), row.getString("value")), Set.of(places));
                });
        return within;
    }

    /** Units first, because without one the rows of a new case are refused. */
    private Map<Written, Long> written(long batchId) {
        Map<Written, Long> rows = new LinkedHashMap<>();
        jdbc.sql(UNKNOWN)
                .param("batch", batchId)
                .param("findings", FINDINGS)
                .param("unit", MatrixColumn.UNIT.label())
                .query(row -> {
                    Written written = new Written(kindOf(row.getString("column_name")), row.getString("value"));
                    rows.merge(written, row.getLong("number"), Long::sum);
                });
        return rows;
    }

    private static Kind kindOf(String label) {
        return Arrays.stream(MatrixColumn.values())
                .filter(column -> column.label().equals(label))
                .findFirst()
                .map(Kind::of)
                .orElse(Kind.INSTITUTION);
    }
}
