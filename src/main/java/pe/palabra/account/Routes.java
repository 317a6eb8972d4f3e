package pe.palabra.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
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

    /** What a method and a path reach; HEAD is a GET. */
    Found find(String method, PathContainer path) {
        String asked = method.equals("HEAD") ? "GET" : method;
        Found found = Found.NOTHING;
        for (RequestMappingInfoHandlerMapping mapping : mappings) {
            for (RequestMappingInfo info : mapping.getHandlerMethods().keySet()) {
                if (reaches(info, path)) {
                    if (accepts(info.getMethodsCondition().getMethods(), asked)) {
                        return Found.ROUTE;
                    }
                    found = Found.OTHER_METHOD;
                }
            }
        }
        return found;
    }

    private static boolean reaches(RequestMappingInfo info, PathContainer path) {
        PathPatternsRequestCondition patterns = info.getPathPatternsCondition();
        return patterns != null && patterns.getPatterns().stream().anyMatch(pattern -> pattern.matches(path));
    }

    private static boolean accepts(Set<RequestMethod> methods, String method) {
        return methods.isEmpty()
                || methods.stream().anyMatch(each -> each.name().equals(method));
    }
}
