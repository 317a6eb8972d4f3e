package pe.palabra.commitment.list;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pe.palabra.account.Viewer;
import pe.palabra.commitment.filter.CommitmentFilter;

/** Counts what the boxes of the filter panel would give, in one statement, while the register is small enough. */
@Repository
@Transactional(readOnly = true)
public class FacetQueries {

    private static final int MOST = 10_000;

    private final JdbcClient jdbc;

    FacetQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
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

    private boolean isLarge() {
        return jdbc.sql("select count(*) from (select from commitment limit " + (MOST + 1) + ") counted")
                        .query(Long.class)
                        .single()
                > MOST;
    }
}
