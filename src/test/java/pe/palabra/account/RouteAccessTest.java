package pe.palabra.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import pe.palabra.As;
import pe.palabra.DatabaseTest;
import pe.palabra.RealRoutes;
import pe.palabra.RealRoutes.Route;

@DatabaseTest
class RouteAccessTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Access access;

    @Autowired
    MockMvcTester mvc;

    private final AccessTable table = AccessTable.read();

    @Test
    void everyRouteStandsInTheTableAndItsRuleSaysTheSame() {
        List<String> wrong = new ArrayList<>();
        for (Route route : RealRoutes.in(context)) {
            Optional<Set<Role>> expected = table.rolesFor(route.method(), route.example());
            if (expected.isEmpty()) {
                wrong.add("not in account/routes.txt: " + route);
                continue;
            }
            for (Role role : Role.values()) {
                boolean allowed = access.allows(
                        new Viewer(1, "x", "X", Set.of(role), Set.of()),
                        route.method(),
                        PathContainer.parsePath(route.example()));
                if (allowed != expected.get().contains(role)) {
                    wrong.add(role + (allowed ? " may but must not " : " may not but must ") + route);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void whoeverTheTableDoesNotNameIsAnswered403ByTheApplication() {
        for (Route route : RealRoutes.in(context)) {
            for (Role role : Role.values()) {
                if (!table.rolesFor(route.method(), route.example())
                        .orElseThrow()
                        .contains(role)) {
                    assertThat(mvc.perform(request(route).with(As.viewer(role))))
                            .as("%s %s", role, route)
                            .hasStatus(403);
                }
            }
        }
    }

    @Test
    void nobodyComesInWithoutAnAccount() {
        for (Route route : RealRoutes.in(context)) {
            if (route.isApi()) {
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
        return mvc.method(HttpMethod.valueOf(route.method()))
                .uri(route.example())
                .with(csrf());
    }
}
