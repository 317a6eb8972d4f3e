package pe.palabra.report.register;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pe.palabra.report.figures.Counted;

/**
 * The rows of reports that were looked at last, for whoever opens more of them: as many as memory bears, which are the
 * months of years of a small register and two months of a very large one.
 */
@Component
public class RowMemory {

    /** Some 40 MB. */
    private static final int MOST_ROWS = 700_000;

    private final Map<Object, Counted> kept = new LinkedHashMap<>(16, 0.75f, true);

    public synchronized @Nullable Counted find(Object key) {
        return kept.get(key);
    }

    public synchronized void keep(Object key, Counted rows) {
        kept.put(key, rows);
        long all = kept.values().stream().mapToLong(some -> some.rows().size()).sum();
        var eldest = kept.entrySet().iterator();
        while (all > MOST_ROWS && kept.size() > 1) {
            all -= eldest.next().getValue().rows().size();
            eldest.remove();
        }
    }

    public synchronized void forget(Object key) {
        kept.remove(key);
    }
}
