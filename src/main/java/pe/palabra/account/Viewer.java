package pe.palabra.account;

import java.util.Set;

/**
 * Who looks: every query takes it, so that scope stands in the SQL. {@code unitIds} empty: all territorial units.
 * Use in SQL: {@code (:allUnits or c.unit_id in (:units))} with {@link #seesAllUnits()} and {@link #unitsForSql()}.
 */
public record Viewer(long userId, String username, String displayName, Set<Role> roles, Set<Long> unitIds) {

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean seesAllUnits() {
        return unitIds.isEmpty();
    }

    /** Never empty, because SQL's {@code in ()} may not be. */
    public Set<Long> unitsForSql() {
        return unitIds.isEmpty() ? Set.of(-1L) : unitIds;
    }
}
