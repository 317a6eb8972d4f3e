package pe.palabra.report.register;

import java.lang.ref.WeakReference;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pe.palabra.report.figures.Counted;
import pe.palabra.report.figures.ReportContent;
import pe.palabra.report.figures.ReportFrame;
import pe.palabra.report.figures.ReportNames;
import pe.palabra.report.figures.ReportPeriod;
import pe.palabra.shared.EntryLog;
import pe.palabra.territory.CatalogueSnapshot;

/**
 * The drafts as they were last computed. They depend on append-only tables as known at an entry, and on names: after
 * more entries, also smaller ones that were written slowly, what those touched is counted again, and nothing else; under
 * another catalogue the same rows are added up again.
 */
@Component
class DraftMemory {

    private static final int MOST_DRAFTS = 36;

    /** Of more commitments it is faster to count the whole register again. */
    private static final int MOST_TOUCHED = 10_000;

    /**
     * {@code entries}: how many are visible of the last day, {@code recent}: which ones; {@code rows}: under which key
     * the rows may still be remembered.
     */
    private record Kept(
            ReportFrame frame,
            long entries,
            Set<Long> recent,
            WeakReference<CatalogueSnapshot> names,
            ReportContent content,
            Object rows) {

        boolean knows(ReportFrame other, long count) {
            return frame.equals(other) && entries == count;
        }

        boolean mayBecome(ReportFrame other) {
            return frame.cutOff().equals(other.cutOff())
                    && Objects.equals(frame.previous(), other.previous())
                    && frame.knownAt() <= other.knownAt();
        }
    }

    private final EntryLog entries;
    private final RegisterChanges changes;
    private final RegisterCount register;
    private final RowMemory rows;
    private final ReentrantLock computing = new ReentrantLock();
    private final Map<ReportPeriod, Kept> kept = new LinkedHashMap<>(MOST_DRAFTS, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<ReportPeriod, Kept> eldest) {
            return size() > MOST_DRAFTS;
        }
    };

    DraftMemory(EntryLog entries, RegisterChanges changes, RegisterCount register, RowMemory rows) {
        this.entries = entries;
        this.changes = changes;
        this.register = register;
        this.rows = rows;
    }

    /** The figures alone. */
    ReportContent content(ReportFrame frame, CatalogueSnapshot names) {
        long count = entries.countUpTo(frame.knownAt());
        Kept last = find(frame.period());
        return last != null && last.knows(frame, count) && last.names().refersTo(names)
                ? last.content()
                : draft(frame, count, names).content();
    }

    /** Figures and rows. Runs in the transaction of its caller; one draft at a time is computed, whatever its month. */
    Draft draft(ReportFrame frame, CatalogueSnapshot names) {
        return draft(frame, entries.countUpTo(frame.knownAt()), names);
    }

    private Draft draft(ReportFrame frame, long count, CatalogueSnapshot names) {
        computing.lock();
        try {
            Kept last = find(frame.period());
            Counted known = last == null ? null : rows.find(last.rows());
            Counted counted = last == null || known == null
                    ? register.all(frame, ReportNames.of(names))
                    : counted(last, known, frame, count, names);
            boolean same = last != null && counted == known && last.names().refersTo(names);
            ReportContent content = same ? last.content() : register.content(frame, counted, ReportNames.of(names));
            if (!same || !last.knows(frame, count)) {
                keep(frame, count, names, content, counted);
            }
            return new Draft(content, counted);
        } finally {
            computing.unlock();
        }
    }

    /** The known rows themselves if nothing touched them. */
    private Counted counted(Kept last, Counted known, ReportFrame frame, long count, CatalogueSnapshot names) {
        if (last.knows(frame, count)) {
            return known;
        }
        Set<Long> seen = new HashSet<>(entries.visible(last.frame().knownAt(), frame.knownAt()));
        if (!last.mayBecome(frame) || !seen.containsAll(last.recent())) {
            return register.all(frame, ReportNames.of(names));
        }
        seen.removeAll(last.recent());
        Map<Long, String> touched = changes.touched(seen, MOST_TOUCHED + 1);
        if (touched.size() > MOST_TOUCHED) {
            return register.all(frame, ReportNames.of(names));
        }
        return touched.isEmpty()
                ? known
                : known.with(touched.values(), register.some(frame, touched, ReportNames.of(names)));
    }

    private synchronized @Nullable Kept find(ReportPeriod period) {
        return kept.get(period);
    }

    private synchronized void keep(
            ReportFrame frame, long count, CatalogueSnapshot names, ReportContent content, Counted counted) {
        Object key = new Object();
        Set<Long> recent = Set.copyOf(entries.visible(frame.knownAt(), frame.knownAt()));
        Kept before =
                kept.put(frame.period(), new Kept(frame, count, recent, new WeakReference<>(names), content, key));
        if (before != null) {
            rows.forget(before.rows());
        }
        rows.keep(key, counted);
    }
}
