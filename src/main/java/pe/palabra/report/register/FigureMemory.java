package pe.palabra.report.register;

import java.lang.ref.WeakReference;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pe.palabra.report.figures.ReportContent;
import pe.palabra.report.figures.ReportFrame;
import pe.palabra.report.figures.ReportPeriod;
import pe.palabra.shared.EntryLog;
import pe.palabra.territory.CatalogueSnapshot;

/**
 * The figures of drafts as they were last computed. They depend on append-only tables as known at an entry, and on names:
 * another entry, also a smaller one that was written slowly, or another catalogue, and they are computed again.
 */
@Component
class FigureMemory {

    private static final int MOST = 36;

    private record Kept(
            ReportFrame frame, long entries, WeakReference<CatalogueSnapshot> names, ReportContent content) {

        boolean holds(ReportFrame other, long count, CatalogueSnapshot snapshot) {
            return frame.equals(other) && entries == count && names.refersTo(snapshot);
        }
    }

    private final EntryLog entries;
    private final Map<ReportPeriod, Object> computing = new ConcurrentHashMap<>();
    private final Map<ReportPeriod, Kept> kept = new LinkedHashMap<>(MOST, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<ReportPeriod, Kept> eldest) {
            return size() > MOST;
        }
    };

    FigureMemory(EntryLog entries) {
        this.entries = entries;
    }

    /** Runs in the transaction that {@code compute} reads in; who comes meanwhile waits for the same figures. */
    ReportContent content(ReportFrame frame, CatalogueSnapshot names, Supplier<ReportContent> compute) {
        long count = entries.countUpTo(frame.knownAt());
        synchronized (computing.computeIfAbsent(frame.period(), period -> new Object())) {
            ReportContent known = find(frame, count, names);
            if (known != null) {
                return known;
            }
            ReportContent content = compute.get();
            keep(new Kept(frame, count, new WeakReference<>(names), content));
            return content;
        }
    }

    private synchronized @Nullable ReportContent find(ReportFrame frame, long count, CatalogueSnapshot names) {
        Kept last = kept.get(frame.period());
        return last != null && last.holds(frame, count, names) ? last.content() : null;
    }

    private synchronized void keep(Kept computed) {
        kept.put(computed.frame().period(), computed);
    }
}
