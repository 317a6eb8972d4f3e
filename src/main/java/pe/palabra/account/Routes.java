package pe.palabra.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.condition.PathPatternsRequestCondition;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

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

    private final ObjectProvider<RequestMappingInfoHandlerMapping> mappings;

    Routes(ObjectProvider<RequestMappingInfoHandlerMapping> mappings) {
        this.mappings = mappings;
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
        if (path.value().equals(FAILURES)) {
            return methods;
        }
        for (RequestMappingInfoHandlerMapping mapping : mappings) {
            mapping.getHandlerMethods().keySet().stream()
                    .filter(info -> reaches(info, path))
                    .flatMap(Routes::methods)
                    .forEach(methods::add);
        }
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        return methods;
    }

    private static boolean reaches(RequestMappingInfo info, PathContainer path) {
        PathPatternsRequestCondition patterns = info.getPathPatternsCondition();
        return patterns != null && patterns.getPatterns().stream().anyMatch(pattern -> pattern.matches(path));
    }

    private static Stream<String> methods(RequestMappingInfo info) {
        Set<RequestMethod> named = info.getMethodsCondition().getMethods();
        return (named.isEmpty() ? Stream.of(RequestMethod.values()) : named.stream()).map(RequestMethod::name);
    }
}
