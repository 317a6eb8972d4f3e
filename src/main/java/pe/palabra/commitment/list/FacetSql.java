package pe.palabra.commitment.list;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pe.palabra.account.Viewer;
import pe.palabra.commitment.CommitmentState;
import pe.palabra.commitment.filter.CommitmentFilter;
import pe.palabra.commitment.filter.FilterCondition;

/** The statement that counts what every box of the filter panel would give. */
record FacetSql(Viewer viewer, CommitmentFilter filter) {

    static final String NO_KIND = "NONE";

    private static final String[] OPEN = Stream.of(CommitmentState.values())
            .filter(CommitmentState::isOpen)
            .map(Enum::name)
            .toArray(String[]::new);

    /** How many rows there are by each {@link Facet}, leaving out the conditions of that facet alone. */
    ListSql.Statement statement() {
        List<FilterCondition> common = filter.conditions().stream()
                .filter(condition -> !Facet.anyLeavesOut(condition.parameter()))
                .toList();
        String flags = Stream.of(Facet.values())
                .map(facet -> ", (" + ListSql.all(of(facet)) + ") as meets_" + facet)
                .collect(Collectors.joining());
        String counts = Stream.of(Facet.values())
                .map(facet -> "select '" + facet + "' as facet, " + facet.value() + " as value, count(*) as number"
                        + " from r where " + facet.counted() + meetsOthers(facet) + " group by 2")
                .collect(Collectors.joining(" union all "));
        Map<String, Object> values = new HashMap<>();
        filter.conditions().forEach(condition -> values.putAll(condition.values()));
        values.put("units", viewer.unitsForSql());
        values.put("today", filter.today());
        values.put("open", OPEN);
        return new ListSql.Statement(
                "with r as materialized (select u.name as unit, coalesce(c.kind, '" + NO_KIND + "') as kind, c.level,"
                        + " c.state, c.due_on, s.prioritised_now as prioritised,"
                        + " coalesce(c.due_on < :today and c.state = any(:open), false) as overdue" + flags
                        + " from commitment c join territorial_unit u on u.id = c.unit_id"
                        + " join dialogue_space s on s.id = c.space_id where " + ListSql.scope(viewer) + " and "
                        + ListSql.all(common) + ") "
                        + counts,
                values);
    }

    private List<FilterCondition> of(Facet facet) {
        return filter.conditions().stream()
                .filter(condition -> facet.leavesOut(condition.parameter()))
                .toList();
    }

    private static String meetsOthers(Facet facet) {
        return Stream.of(Facet.values())
                .filter(other -> other != facet)
                .map(other -> " and r.meets_" + other)
                .collect(Collectors.joining());
    }
}
