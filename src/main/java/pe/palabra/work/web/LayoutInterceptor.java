package pe.palabra.work.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import pe.palabra.account.Access;
import pe.palabra.account.SignedIn;
import pe.palabra.account.Viewer;
import pe.palabra.work.LayoutService;

/** Puts the frame of the page where every template finds it, also that of an error: as the request's attribute. */
@Component
class LayoutInterceptor implements HandlerInterceptor {

    private final LayoutService layouts;
    private final Access access;

    LayoutInterceptor(LayoutService layouts, Access access) {
        this.layouts = layouts;
        this.access = access;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Viewer viewer =
                SignedIn.of(request.getUserPrincipal()).map(SignedIn::viewer).orElse(null);
        request.setAttribute("layout", layouts.frame(viewer, request.getServletPath(), reach(viewer)));
        return true;
    }

    private Predicate<String> reach(@Nullable Viewer viewer) {
        return path -> viewer != null && access.mayRead(viewer, path);
    }
}
