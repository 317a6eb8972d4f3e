package pe.palabra.commitment.list;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pe.palabra.commitment.CommitmentKind;
import pe.palabra.commitment.CommitmentState;
import pe.palabra.commitment.EquivalentState;
import pe.palabra.dialogue.SpaceClass;
import pe.palabra.territory.GovernmentLevel;

/** How many commitments each box of the filter panel would give beside the other filters; null: nobody counted. */
public final class FacetCounts {

    /** Of a register too large to count on every page. */
    public static final FacetCounts NONE = new FacetCounts(false);

    private final Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);
    private final boolean counted;

    private FacetCounts(boolean counted) {
        this.counted = counted;
    }

    static FacetCounts begun() {
        return new FacetCounts(true);
    }

    void add(String facet, String value, long number) {
        counts.computeIfAbsent(Facet.valueOf(facet), any -> new HashMap<>()).put(value, number);
    }

    public @Nullable Long unit(String name) {
        return of(Facet.UNIT, name);
    }

    /** Null: without kind. */
    public @Nullable Long kind(@Nullable CommitmentKind kind) {
        return of(Facet.KIND, kind == null ? FacetSql.NO_KIND : kind.name());
    }

    public @Nullable Long level(GovernmentLevel level) {
        return of(Facet.LEVEL, level.name());
    }

    public @Nullable Long state(CommitmentState state) {
        return of(Facet.STATE, state.name());
    }

    public @Nullable Long equivalent(EquivalentState equivalent) {
        long sum = 0;
        for (CommitmentState state : equivalent.states()) {
            Long some = state(state);
            sum += some == null ? 0 : some;
        }
        return counted ? sum : null;
    }

    public @Nullable Long spaceClass(SpaceClass spaceClass) {
        return of(Facet.SPACE_CLASS, String.valueOf(spaceClass == SpaceClass.PRIORITISED));
    }

    public @Nullable Long overdue() {
        return of(Facet.OVERDUE, "si");
    }

    public @Nullable Long withoutDeadline() {
        return of(Facet.WITHOUT_DEADLINE, "si");
    }

    private @Nullable Long of(Facet facet, String value) {
        return counted ? counts.getOrDefault(facet, Map.of()).getOrDefault(value, 0L) : null;
    }
}
