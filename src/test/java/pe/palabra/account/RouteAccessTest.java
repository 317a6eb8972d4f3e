package pe.palabra.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import pe.palabra.As;
import pe.palabra.DatabaseTest;

@DatabaseTest
class RouteAccessTest {

    private static final Set<String> OPEN = Set.of("/login", "/error", "/actuator/health");

    private record Route(String method, String path) {}

    @Autowired
    ObjectProvider<RequestMappingInfoHandlerMapping> mappings;

    @Autowired
    Access access;

    @Autowired
    MockMvcTester mvc;

    private final AccessTable table = AccessTable.read();

    @Test
    void everyRouteStandsInTheTableAndItsRuleSaysTheSame() {
        List<String> wrong = new ArrayList<>();
        for (Route route : routes()) {
            Optional<Set<Role>> expected = table.rolesFor(route.method(), route.path());
            if (expected.isEmpty()) {
                wrong.add("not in account/routes.txt: " + route);
                continue;
            }
            for (Role role : Role.values()) {
                boolean allowed = access.allows(
                        new Viewer(1, "x", "X", Set.of(role), Set.of()),
                        route.method(),
                        PathContainer.parsePath(route.path()));
                if (allowed != expected.get().contains(role)) {
                    wrong.add(role + (allowed ? " may but must not " : " may not but must ") + route);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void whoeverTheTableDoesNotNameIsAnswered403ByTheApplication() {
        for (Route route : routes()) {
            for (Role role : Role.values()) {
                if (!table.rolesFor(route.method(), route.path()).orElseThrow().contains(role)) {
                    assertThat(mvc.perform(request(route).with(As.viewer(role))))
                            .as("%s %s", role, route)
                            .hasStatus(403);
                }
            }
        }
    }

    @Test
    void nobodyComesInWithoutAnAccount() {
        for (Route route : routes()) {
            if (route.path().startsWith("/api/")) {
                assertThat(mvc.perform(request(route))).as(route.toString()).hasStatus(401);
            } else {
                assertThat(mvc.perform(request(route)))
                        .as(route.toString())
                        .hasStatus(302)
                        .headers()
                        .hasValue("Location", "/login");
            }
        }
    }

    private MockMvcTester.MockMvcRequestBuilder request(Route route) {
        return mvc.method(HttpMethod.valueOf(route.method())).uri(route.path()).with(csrf());
    }

    /** Every address that a controller answers, with something in place of its variables. */
    private Set<Route> routes() {
        Set<Route> routes = new LinkedHashSet<>();
        for (RequestMappingInfoHandlerMapping mapping : mappings) {
            for (RequestMappingInfo info : mapping.getHandlerMethods().keySet()) {
                for (String pattern : info.getPatternValues()) {
                    methods(info).forEach(method -> routes.add(new Route(method, example(pattern))));
                }
            }
        }
        routes.removeIf(route -> OPEN.contains(route.path()) || route.path().startsWith("/actuator"));
        assertThat(routes).isNotEmpty();
        return routes;
    }

    private static List<String> methods(RequestMappingInfo info) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        return methods.isEmpty()
                ? List.of("GET", "POST", "PUT", "PATCH", "DELETE")
                : methods.stream().map(Enum::name).toList();
    }

    private static String example(String pattern) {
        return pattern.replaceAll("\\{[^/}]+}", "1").replace("/**", "");
    }
}
