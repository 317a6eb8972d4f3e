package pe.palabra.report.register;

import java.lang.ref.WeakReference;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
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

    /** Beyond so many entries it is noted again which ones are visible, from a later day on. */
    private static final int MOST_ENTRIES = 2_000;

    /** {@code seen}: the entries visible from a day before {@code anchor} on; {@code rows}: the key of the rows. */
    private record Kept(
            ReportFrame frame,
            long anchor,
            Set<Long> seen,
            WeakReference<CatalogueSnapshot> names,
            ReportContent content,
            Object rows) {

        boolean knows(ReportFrame other, Set<Long> visible) {
            return frame.equals(other) && seen.equals(visible);
        }

        boolean mayBecome(ReportFrame other, Set<Long> visible) {
            return frame.cutOff().equals(other.cutOff())
                    && Objects.equals(frame.previous(), other.previous())
                    && frame.knownAt() <= other.knownAt()
                    && visible.containsAll(seen);
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

    /** The rows that some figures add up, unless they were forgotten. */
    @Nullable
    Counted rowsOf(ReportPeriod period, ReportContent figures) {
        Kept last = find(period);
        return last != null && last.content() == figures ? rows.find(last.rows()) : null;
    }

    /** The figures alone: the same object as long as nothing was recorded or renamed. */
    ReportContent content(ReportFrame frame, CatalogueSnapshot names) {
        Kept last = find(frame.period());
        Set<Long> visible = visible(frame, last);
        return last != null && last.knows(frame, visible) && last.names().refersTo(names)
                ? last.content()
                : computed(frame, names, last, visible).content();
    }

    /** Figures and rows. Runs in the transaction of its caller; one draft at a time is computed, whatever its month. */
    Draft draft(ReportFrame frame, CatalogueSnapshot names) {
        Kept last = find(frame.period());
        return computed(frame, names, last, visible(frame, last));
    }

    /** {@code before}, {@code seen}: what was kept before waiting, and the entries that are visible since. */
    private Draft computed(ReportFrame frame, CatalogueSnapshot names, @Nullable Kept before, Set<Long> seen) {
        computing.lock();
        try {
            Kept last = find(frame.period());
            Counted known = last == null ? null : rows.find(last.rows());
            Set<Long> visible = last == before ? seen : visible(frame, last);
            if (last != null
                    && known != null
                    && last.knows(frame, visible)
                    && last.names().refersTo(names)) {
                return new Draft(last.content(), known);
            }
            Counted counted = last != null && known != null && last.mayBecome(frame, visible)
                    ? revised(known, frame, added(visible, last.seen()), names)
                    : register.all(frame, ReportNames.of(names));
            Draft draft = new Draft(register.content(frame, counted, ReportNames.of(names)), counted);
            keep(frame, last, visible, names, draft);
            return draft;
        } finally {
            computing.unlock();
        }
    }

    private Set<Long> visible(ReportFrame frame, @Nullable Kept last) {
        return Set.copyOf(entries.visible(last == null ? frame.knownAt() : last.anchor(), frame.knownAt()));
    }

    private static Set<Long> added(Set<Long> visible, Set<Long> seen) {
        Set<Long> added = new HashSet<>(visible);
        added.removeAll(seen);
        return added;
    }

    /** Counts again what some entries touched. */
    private Counted revised(Counted known, ReportFrame frame, Set<Long> added, CatalogueSnapshot names) {
        List<Listed> touched = added.isEmpty() ? List.of() : changes.touched(added, MOST_TOUCHED + 1);
        if (touched.size() > MOST_TOUCHED) {
            return register.all(frame, ReportNames.of(names));
        }
        return touched.isEmpty()
                ? known
                : known.with(Listed.codes(touched), register.some(frame, touched, ReportNames.of(names)));
    }

    private synchronized @Nullable Kept find(ReportPeriod period) {
        return kept.get(period);
    }

    private synchronized void keep(
            ReportFrame frame, @Nullable Kept last, Set<Long> visible, CatalogueSnapshot names, Draft draft) {
        boolean stays = last != null && last.anchor() <= frame.knownAt() && visible.size() <= MOST_ENTRIES;
        long anchor = stays ? last.anchor() : frame.knownAt();
        Set<Long> seen =
                stays || last == null ? visible : Set.copyOf(entries.visible(frame.knownAt(), frame.knownAt()));
        Object key = new Object();
        kept.put(frame.period(), new Kept(frame, anchor, seen, new WeakReference<>(names), draft.content(), key));
        if (last != null) {
            rows.forget(last.rows());
        }
        rows.keep(key, draft.counted());
    }
}
