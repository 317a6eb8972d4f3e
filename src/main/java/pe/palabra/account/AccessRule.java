package pe.palabra.account;

import java.util.Set;

/** Who may use a route; a feature contributes its rules as an {@link AccessRules} bean, and what none names is denied. */
public record AccessRule(String method, String pattern, Set<Role> roles) {

    /** GET and HEAD of a path pattern, such as {@code /compromisos/**}. */
    public static AccessRule reading(String pattern, Role... roles) {
        return new AccessRule("GET", pattern, Set.of(roles));
    }

    public static AccessRule writing(String pattern, Role... roles) {
        return new AccessRule("POST", pattern, Set.of(roles));
    }
}
