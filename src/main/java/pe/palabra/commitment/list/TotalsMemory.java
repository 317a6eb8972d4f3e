package pe.palabra.commitment.list;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Totals of lists as they were last counted: exact, because every write of the register is an entry and every change of
 * a catalogue stamps it, and either makes them be counted again.
 */
@Component
class TotalsMemory {

    private static final int MOST = 500;

    /** Also a smaller entry that is committed late makes another stamp: the entries of the last day are counted. */
    private static final String STAMP = """
            select concat_ws('/', count(*), max(id), (select stamp from catalogue_stamp))
              from entry where recorded_at >= (select max(recorded_at) - interval '1 day' from entry)""";

    private record Asked(String sql, String values) {}

    private record Counted(String stamp, StateTotals totals) {}

    private final JdbcClient jdbc;
    private final Map<Asked, Counted> known = Collections.synchronizedMap(new LinkedHashMap<>(MOST, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, Counted> eldest) {
            return size() > MOST;
        }
    });

    TotalsMemory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The stamp is read first: what is counted may be newer than it says, never older. */
    StateTotals of(ListSql.Statement statement, Function<ListSql.Statement, StateTotals> count) {
        Asked asked = new Asked(statement.sql(), written(statement.values()));
        String stamp = jdbc.sql(STAMP).query(String.class).single();
        Counted last = known.get(asked);
        if (last != null && stamp.equals(last.stamp())) {
            return last.totals();
        }
        StateTotals totals = count.apply(statement);
        known.put(asked, new Counted(stamp, totals));
        return totals;
    }

    private static String written(Map<String, Object> values) {
        Map<String, String> written = new TreeMap<>();
        values.forEach((name, value) -> written.put(
                name, value instanceof Object[] array ? Arrays.deepToString(array) : String.valueOf(value)));
        return written.toString();
    }
}
