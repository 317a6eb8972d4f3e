package pe.palabra.commitment.list;

import java.util.Set;
import pe.palabra.commitment.filter.FilterParameter;

/** What a panel counts beside its boxes: the value of each row, and whose conditions its figures leave out. */
enum Facet {
    UNIT("r.unit", "true", FilterParameter.UNIT),
    KIND("r.kind", "true", FilterParameter.KIND),
    LEVEL("r.level", "r.level is not null", FilterParameter.LEVEL),
    STATE("r.state", "true", FilterParameter.STATE, FilterParameter.EQUIVALENT),
    SPACE_CLASS("cast(r.prioritised as text)", "true", FilterParameter.SPACE_CLASS),
    OVERDUE("'si'", "r.overdue", FilterParameter.OVERDUE),
    WITHOUT_DEADLINE("'si'", "r.due_on is null", FilterParameter.WITHOUT_DEADLINE);

    private final String value;
    private final String counted;
    private final Set<FilterParameter> free;

    Facet(String value, String counted, FilterParameter... free) {
        this.value = value;
        this.counted = counted;
        this.free = Set.of(free);
    }

    boolean leavesOut(FilterParameter parameter) {
        return free.contains(parameter);
    }

    static boolean anyLeavesOut(FilterParameter parameter) {
        for (Facet facet : values()) {
            if (facet.leavesOut(parameter)) {
                return true;
            }
        }
        return false;
    }

    String value() {
        return value;
    }

    String counted() {
        return counted;
    }
}
