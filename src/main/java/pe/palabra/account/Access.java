package pe.palabra.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Who may use which address: the rules of all features in one place, and no to what none of them names. */
@Component
public class Access {

    private record Rule(AccessRule rule, PathPattern pattern) {

        static Rule of(AccessRule rule) {
            return new Rule(rule, PathPatternParser.defaultInstance.parse(rule.pattern()));
        }
    }

    /** Where one who must change the password is sent. */
    public static final String PASSWORD_PAGE = "/cuenta/clave";

    private final List<Rule> rules;
    private final Routes routes;

    Access(List<AccessRules> features, Routes routes) {
        this.rules = features.stream()
                .flatMap(feature -> feature.rules().stream())
                .map(Rule::of)
                .toList();
        this.routes = routes;
    }

    /** Whether a page exists and this person may open it; {@code path} without query. */
    public boolean mayRead(Viewer viewer, String path) {
        return may(viewer, "GET", path);
    }

    /** Whether an act exists and this person may do it. */
    public boolean mayWrite(Viewer viewer, String path) {
        return may(viewer, "POST", path);
    }

    private boolean may(Viewer viewer, String method, String path) {
        PathContainer parsed = PathContainer.parsePath(path);
        return allows(viewer, method, parsed) && routes.find(method, parsed) == Routes.Found.ROUTE;
    }

    /** Whether a request may go on; the address need not exist. */
    boolean allows(SignedIn person, HttpServletRequest request) {
        PathContainer path = Routes.path(request);
        boolean detained = person.mustChangePassword() && !path.value().equals(PASSWORD_PAGE);
        return !detained && allows(person.viewer(), request.getMethod(), path);
    }

    /** What the first rule that names the address says; HEAD is a GET. */
    boolean allows(Viewer viewer, String method, PathContainer path) {
        String asked = method.equals("HEAD") ? "GET" : method;
        return rules.stream()
                .filter(rule ->
                        rule.rule().method().equals(asked) && rule.pattern().matches(path))
                .findFirst()
                .filter(rule -> rule.rule().admits(viewer))
                .isPresent();
    }
}
