package pe.palabra.commitment.list;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pe.palabra.account.Viewer;
import pe.palabra.commitment.filter.CommitmentFilter;
import pe.palabra.shared.TotalsMemory;

/** Counts what the boxes of the filter panel would give, in one statement, while the register is small enough. */
@Repository
@Transactional(readOnly = true)
public class FacetQueries {

    private static final int MOST = 10_000;

    private final JdbcClient jdbc;
    private final TotalsMemory memory;

    FacetQueries(JdbcClient jdbc, TotalsMemory memory) {
        this.jdbc = jdbc;
        this.memory = memory;
    }

    public FacetCounts count(Viewer viewer, CommitmentFilter filter) {
        if (!filter.problems().isEmpty() || isLarge()) {
            return FacetCounts.NONE;
        }
        FacetCounts counts = FacetCounts.begun();
        ListSql.Statement statement = new FacetSql(viewer, filter).statement();
        jdbc.sql(statement.sql()).params(statement.values()).query(row -> {
            counts.add(row.getString("facet"), row.getString("value"), row.getLong("number"));
        });
        return counts;
    }

    private record Large(int most) {}

    private boolean isLarge() {
        return memory.of(
                new Large(MOST),
                () -> jdbc.sql("select count(*) from (select from commitment limit " + (MOST + 1) + ") counted")
                                .query(Long.class)
                                .single()
                        > MOST);
    }
}
