package pe.palabra.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.condition.PathPatternsRequestCondition;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.pattern.PathPattern;

/** The addresses that exist, whoever asks. */
@Component
public class Routes {

    /** What stands at an address. */
    public enum Found {
        NOTHING,
        OTHER_METHOD,
        ROUTE
    }

    /** Where the server sends what failed, by itself: nobody's address. */
    private static final String FAILURES = "/error";

    private record Known(PathPattern pattern, Set<String> methods) {}

    private final Supplier<List<Known>> known;

    Routes(ObjectProvider<RequestMappingInfoHandlerMapping> mappings) {
        this.known = SingletonSupplier.of(() -> mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(Routes::known)
                .filter(route -> !route.pattern().getPatternString().equals(FAILURES))
                .toList());
    }

    /** What a request reaches. */
    public Found find(HttpServletRequest request) {
        return find(request.getMethod(), path(request));
    }

    /** Whether a program asks, who is answered by numbers and problem details instead of pages. */
    public static boolean isApi(HttpServletRequest request) {
        return path(request).value().startsWith("/api/");
    }

    /** The address asked for, below the application's own. */
    public static PathContainer path(HttpServletRequest request) {
        return ServletRequestPathUtils.parse(request).pathWithinApplication();
    }

    /** What a method and a path reach. */
    Found find(String method, PathContainer path) {
        Set<String> methods = methods(path);
        if (methods.isEmpty()) {
            return Found.NOTHING;
        }
        return methods.contains(method) ? Found.ROUTE : Found.OTHER_METHOD;
    }

    /** The methods that an address answers to, none where nothing stands; HEAD is a GET. */
    public Set<String> methods(PathContainer path) {
        Set<String> methods = new TreeSet<>();
        for (Known route : known.get()) {
            if (route.pattern().matches(path)) {
                methods.addAll(route.methods());
            }
        }
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        return methods;
    }

    private static Stream<Known> known(RequestMappingInfo info) {
        PathPatternsRequestCondition patterns = info.getPathPatternsCondition();
        Set<RequestMethod> named = info.getMethodsCondition().getMethods();
        Set<String> methods = (named.isEmpty() ? Stream.of(RequestMethod.values()) : named.stream())
                .map(RequestMethod::name)
                .collect(Collectors.toSet());
        return patterns == null
                ? Stream.empty()
                : patterns.getPatterns().stream().map(pattern -> new Known(pattern, methods));
    }
}
