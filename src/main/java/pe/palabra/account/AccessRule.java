package pe.palabra.account;

import java.util.Set;

/**
 * Who may use a route; a feature contributes its rules as an {@link AccessRules} bean, and what none names is denied.
 * {@code everywhere}: only by an account that is not limited to some territorial units.
 */
public record AccessRule(String method, String pattern, Set<Role> roles, boolean everywhere) {

    /** GET and HEAD of a path pattern, such as {@code /compromisos/**}. */
    public static AccessRule reading(String pattern, Role... roles) {
        return new AccessRule("GET", pattern, Set.of(roles), false);
    }

    public static AccessRule writing(String pattern, Role... roles) {
        return new AccessRule("POST", pattern, Set.of(roles), false);
    }

    /** The same for what reaches over all territorial units at once. */
    public AccessRule overAllUnits() {
        return new AccessRule(method, pattern, roles, true);
    }

    boolean admits(Viewer viewer) {
        return roles.stream().anyMatch(viewer::is) && (!everywhere || viewer.seesAllUnits());
    }
}
