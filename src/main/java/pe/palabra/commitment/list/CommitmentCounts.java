package pe.palabra.commitment.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pe.palabra.account.Viewer;
import pe.palabra.commitment.filter.CommitmentFilter;
import pe.palabra.commitment.filter.FilterCondition;
import pe.palabra.shared.TotalsMemory;

/** Counts several lists at once: each figure is exactly what its list would show. */
@Repository
@Transactional(readOnly = true)
public class CommitmentCounts {

    private static final String LIVE =
            "c.annulled_entry_id is null and c.absorbed_into_id is null" + " and (:allUnits or c.unit_id in (:units))";

    private final JdbcClient jdbc;
    private final TotalsMemory memory;

    CommitmentCounts(JdbcClient jdbc, TotalsMemory memory) {
        this.jdbc = jdbc;
        this.memory = memory;
    }

    /** How many commitments each filter gives within the viewer's scope, in one statement. */
    public List<Long> of(Viewer viewer, List<CommitmentFilter> filters) {
        if (filters.isEmpty()) {
            return List.of();
        }
        Map<String, Object> values = new HashMap<>();
        List<String> columns = new ArrayList<>();
        for (int i = 0; i < filters.size(); i++) {
            columns.add("count(*) filter (where " + condition(filters.get(i), "f" + i, values) + ")");
        }
        values.put("allUnits", viewer.seesAllUnits());
        values.put("units", viewer.unitsForSql());
        ListSql.Statement statement = new ListSql.Statement(
                "select " + String.join(", ", columns) + " from commitment c where " + LIVE, values);
        return memory.of(statement.asked(), () -> count(statement, filters.size()));
    }

    private List<Long> count(ListSql.Statement statement, int size) {
        return jdbc.sql(statement.sql())
                .params(statement.values())
                .query((row, number) -> {
                    List<Long> counts = new ArrayList<>();
                    for (int i = 1; i <= size; i++) {
                        counts.add(row.getLong(i));
                    }
                    return counts;
                })
                .single();
    }

    /** The conditions of one filter, their parameters under names of their own. */
    private static String condition(CommitmentFilter filter, String prefix, Map<String, Object> values) {
        if (!filter.problems().isEmpty()) {
            return "false";
        }
        String sql = filter.conditions().stream()
                .map(condition -> "(" + renamed(condition, prefix, values) + ")")
                .collect(Collectors.joining(" and "));
        return sql.isEmpty() ? "true" : sql;
    }

    private static String renamed(FilterCondition condition, String prefix, Map<String, Object> values) {
        String sql = condition.sql();
        for (Map.Entry<String, Object> value : condition.values().entrySet()) {
            sql = sql.replaceAll(":" + value.getKey() + "\\b", ":" + prefix + value.getKey());
            values.put(prefix + value.getKey(), value.getValue());
        }
        return sql;
    }
}
