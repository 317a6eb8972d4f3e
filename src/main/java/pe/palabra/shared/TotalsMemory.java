package pe.palabra.shared;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.ResourceHolderSupport;
import org.springframework.transaction.support.ResourceHolderSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What was counted in the register as it was last counted: exact, because every write of the register is an entry and every change of
 * a catalogue stamps it, and either makes them be counted again.
 */
@Component
public class TotalsMemory {

    private static final int MOST = 500;

    /** Also a smaller entry that is committed late makes another stamp: the entries of the last day are counted. */
    private static final String STAMP = """
            select concat_ws('/', count(*), max(id), (select stamp from catalogue_stamp))
              from entry where recorded_at >= (select max(recorded_at) - interval '1 day' from entry)""";

    private record Counted(String stamp, Object answer) {}

    private final JdbcClient jdbc;
    private final Map<Object, Counted> known = Collections.synchronizedMap(new LinkedHashMap<>(MOST, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, Counted> eldest) {
            return size() > MOST;
        }
    });

    TotalsMemory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The answer to a question, which says in full what is counted, for whom and on which day. The stamp is read first:
     * what is counted may be newer than it says, never older.
     */
    @SuppressWarnings("unchecked")
    public <T> T of(Record question, Supplier<T> count) {
        String stamp = stamp();
        Counted last = known.get(question);
        if (last != null && stamp.equals(last.stamp())) {
            return (T) last.answer();
        }
        T answer = count.get();
        known.put(question, new Counted(stamp, answer));
        return answer;
    }

    /** Read once in a transaction that only reads: all that a page counts. */
    private String stamp() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()
                || !TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            return readStamp();
        }
        Stamp known = (Stamp) TransactionSynchronizationManager.getResource(this);
        if (known == null) {
            known = new Stamp(readStamp());
            TransactionSynchronizationManager.bindResource(this, known);
            TransactionSynchronizationManager.registerSynchronization(
                    new ResourceHolderSynchronization<>(known, this) {});
        }
        return known.text;
    }

    private String readStamp() {
        return jdbc.sql(STAMP).query(String.class).single();
    }

    private static final class Stamp extends ResourceHolderSupport {

        private final String text;

        private Stamp(String text) {
            this.text = text;
        }
    }
}
