package pe.palabra.commitment.list;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import pe.palabra.account.Viewer;
import pe.palabra.commitment.CommitmentState;
import pe.palabra.commitment.filter.CommitmentFilter;
import pe.palabra.commitment.filter.FilterParameter;
import pe.palabra.dialogue.SpaceClass;
import pe.palabra.shared.TotalsMemory;
import pe.palabra.shared.database.RecordMapper;

/** Lists, counts and single commitments as a viewer may see them; annulled and absorbed ones are in no list (R11.1). */
@Repository
@Transactional(readOnly = true)
public class CommitmentQueries {

    private static final int BATCH = 4_000;
    private static final int MANY = 2_000;

    /** A plan kept for the fifty rows of a page looks up each one; thousands are joined. */
    private static final String PLANNED_FOR_MANY = "set local plan_cache_mode = force_custom_plan";

    private final JdbcClient jdbc;
    private final CommitmentRows rows;
    private final TotalsMemory memory;

    CommitmentQueries(JdbcClient jdbc, CommitmentRows rows, TotalsMemory memory) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.memory = memory;
    }

    /** The page after a cursor (or before it, if it looks back); null: the first one. */
    public CommitmentPage page(Viewer viewer, CommitmentFilter filter, @Nullable ListCursor cursor, int size) {
        List<Key> keys = new ArrayList<>();
        Iterator<ListSql.Statement> parts =
                list(viewer, filter).after(cursor, size + 1).iterator();
        while (keys.size() <= size && parts.hasNext()) {
            ListSql.Statement part = parts.next();
            keys.addAll(part.slow() ? memory.of(part.asked(), () -> keys(part)) : keys(part));
        }
        boolean back = cursor != null && cursor.backwards();
        boolean more = keys.size() > size;
        List<Key> shown = new ArrayList<>(keys.subList(0, Math.min(size, keys.size())));
        if (back) {
            Collections.reverse(shown);
        }
        long before = cursor == null ? 0 : back ? Math.max(0, cursor.position() - shown.size()) : cursor.position();
        return page(
                filter.order().key(), shown, more || (back && cursor != null), back ? more : cursor != null, before);
    }

    /**
     * The code of the row after one in a list, or before it, from where it stands now, which may be outside of the filter;
     * null where the list ends.
     */
    public @Nullable String beside(Viewer viewer, CommitmentFilter filter, long id, boolean before) {
        ListSql list = list(viewer, filter);
        ListCursor from = keys(list.key(id)).get(0).cursor(filter.order().key(), before, 0);
        return list.after(from, 1).stream()
                .flatMap(part -> keys(part).stream())
                .findFirst()
                .map(key -> jdbc.sql("select code from commitment where id = ?")
                        .param(key.id())
                        .query(String.class)
                        .single())
                .orElse(null);
    }

    /** The page at a distance from the first row. */
    public CommitmentPage page(Viewer viewer, CommitmentFilter filter, long offset, int size) {
        List<Key> keys = keys(list(viewer, filter).ids(offset, size + 1));
        List<Key> shown = keys.subList(0, Math.min(size, keys.size()));
        return page(filter.order().key(), shown, keys.size() > size, offset > 0, offset);
    }

    private CommitmentPage page(String order, List<Key> keys, boolean next, boolean previous, long before) {
        return new CommitmentPage(
                rows.load(keys.stream().map(Key::id).toList()),
                before,
                previous && !keys.isEmpty() ? keys.get(0).cursor(order, true, before) : null,
                next && !keys.isEmpty() ? keys.get(keys.size() - 1).cursor(order, false, before + keys.size()) : null);
    }

    /** What meets a filter is found and sorted, unless it is so much that the list's order finds a page sooner. */
    private ListSql list(Viewer viewer, CommitmentFilter filter) {
        boolean many = ListSql.dependsOnHowMany(filter)
                && (filter.conditions().isEmpty() || totals(viewer, filter).total() > MANY);
        return new ListSql(viewer, filter, many);
    }

    /** Exact; what a filter that was not understood finds, which is nothing, is not worth keeping. */
    public StateTotals totals(Viewer viewer, CommitmentFilter filter) {
        ListSql.Statement statement = new ListSql(viewer, filter).totals(filter.today());
        return filter.problems().isEmpty() ? memory.of(statement.asked(), () -> count(statement)) : count(statement);
    }

    private StateTotals count(ListSql.Statement statement) {
        Map<SpaceClass, Map<CommitmentState, Long>> byClass = new EnumMap<>(SpaceClass.class);
        long[] sums = new long[2];
        jdbc.sql(statement.sql()).params(statement.values()).query(row -> {
            CommitmentState state = CommitmentState.valueOf(row.getString("state"));
            byClass.computeIfAbsent(
                            SpaceClass.of(row.getBoolean("prioritised_now")),
                            any -> new EnumMap<>(CommitmentState.class))
                    .put(state, row.getLong("total"));
            sums[0] += state.isOpen() ? row.getLong("past") : 0;
            sums[1] += row.getLong("without_due");
        });
        return new StateTotals(byClass, sums[0], sums[1]);
    }

    /** What each parameter's filter hides: how many there would be without it, in the order of the contract. */
    public Map<FilterParameter, Long> withoutEach(Viewer viewer, CommitmentFilter filter) {
        ListSql.Statement statement = new ListSql(viewer, filter).withoutEach();
        return memory.of(statement.asked(), () -> countWithoutEach(filter, statement));
    }

    private Map<FilterParameter, Long> countWithoutEach(CommitmentFilter filter, ListSql.Statement statement) {
        Map<FilterParameter, Long> counts = new EnumMap<>(FilterParameter.class);
        jdbc.sql(statement.sql()).params(statement.values()).query(row -> {
            for (FilterParameter parameter : filter.parameters()) {
                counts.put(parameter, row.getLong(parameter.name()));
            }
        });
        return counts;
    }

    /** Those of these commitments that the viewer may see, annulled ones too, in the order of the ids. */
    public List<CommitmentElement> elements(Viewer viewer, Collection<Long> ids) {
        return rows.load(visible(viewer, ids)).stream()
                .map(CommitmentElement::of)
                .toList();
    }

    private Collection<Long> visible(Viewer viewer, Collection<Long> ids) {
        if (viewer.seesAllUnits()) {
            return ids;
        }
        Set<Long> seen = jdbc.sql("select c.id from commitment c where c.id = any(:ids) and c.unit_id in (:units)")
                .param("ids", ids.toArray(Long[]::new))
                .param("units", viewer.unitsForSql())
                .query(Long.class)
                .set();
        return ids.stream().filter(seen::contains).toList();
    }

    /** Hands out every row as of one moment, four thousand in memory at a time. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public void forEach(Viewer viewer, CommitmentFilter filter, Consumer<CommitmentRow> consumer) {
        ListSql.Statement statement = new ListSql(viewer, filter).ids();
        jdbc.sql(PLANNED_FOR_MANY).update();
        try (Stream<Key> keys = jdbc
                .sql(statement.sql())
                .params(statement.values())
                .withFetchSize(BATCH)
                .query(RecordMapper.of(Key.class))
                .stream()) {
            Iterator<Key> all = keys.iterator();
            List<Long> batch = new ArrayList<>(BATCH);
            while (all.hasNext()) {
                batch.add(all.next().id());
                if (batch.size() == BATCH || !all.hasNext()) {
                    rows.load(batch).forEach(consumer);
                    batch.clear();
                }
            }
        }
    }

    private List<Key> keys(ListSql.Statement statement) {
        return jdbc.sql(statement.sql())
                .params(statement.values())
                .query(RecordMapper.of(Key.class))
                .list();
    }

    /** A row's id and its value in the list's order. */
    record Key(long id, @Nullable String value) {

        ListCursor cursor(String order, boolean backwards, long position) {
            return new ListCursor(order, backwards, value, id, position);
        }
    }
}
