package pe.palabra.matrix.preview;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
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

    private static final List<String> FINDINGS = List.of(
            "institucion-por-catalogar", "homonimo", "lugar-desconocido", "lugar-homonimo", "unidad-desconocida");

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
        List<Written> asked = rows.keySet().stream().limit(ASKED_AT_ONCE).toList();
        Map<Kind, List<String>> names = asked.stream()
                .collect(Collectors.groupingBy(Written::kind, Collectors.mapping(Written::name, Collectors.toList())));
        Map<Kind, Map<String, List<Suggestion>>> like = names.isEmpty() ? Map.of() : suggestions.of(names);
        return asked.stream()
                .map(one -> new UnknownName(
                        one.kind(),
                        one.name(),
                        rows.get(one),
                        like.get(one.kind()).get(one.name())))
                .toList();
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
