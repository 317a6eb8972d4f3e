package pe.palabra;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Every address that a controller answers, as the running application tells it. */
public final class RealRoutes {

    private static final Set<String> OPEN = Set.of("/login", "/error", "/actuator/health");

    private RealRoutes() {}

    /** A method and a pattern such as {@code /actas/{id:\d+}}. */
    public record Route(String method, String pattern) {

        /** The pattern with something in place of its variables. */
        public String example() {
            return pattern.replaceAll("\\{[^/}]+}", "1").replace("/**", "");
        }

        public boolean isApi() {
            return pattern.startsWith("/api/");
        }
    }

    /** Those that ask for an account. */
    public static Set<Route> in(ApplicationContext context) {
        Set<Route> routes = new LinkedHashSet<>();
        for (RequestMappingInfoHandlerMapping mapping :
                context.getBeansOfType(RequestMappingInfoHandlerMapping.class).values()) {
            for (RequestMappingInfo info : mapping.getHandlerMethods().keySet()) {
                for (String pattern : info.getPatternValues()) {
                    methods(info).forEach(method -> routes.add(new Route(method, pattern)));
                }
            }
        }
        routes.removeIf(
                route -> OPEN.contains(route.pattern()) || route.pattern().startsWith("/actuator"));
        assertThat(routes).isNotEmpty();
        return routes;
    }

    private static List<String> methods(RequestMappingInfo info) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        return methods.isEmpty()
                ? List.of("GET", "POST", "PUT", "PATCH", "DELETE")
                : methods.stream().map(Enum::name).toList();
    }
}
