package pe.palabra.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A request while its page is drawn. Thymeleaf reads and writes each variable of a template as an attribute, which
 * otherwise passes through every filter's wrapper: a quarter of what the list of commitments cost.
 */
final class DrawnRequest extends HttpServletRequestWrapper {

    private static final Object NOTHING = new Object();

    private final Map<String, Object> known = new HashMap<>();

    DrawnRequest(HttpServletRequest request) {
        super(request);
    }

    @Override
    public @Nullable Object getAttribute(String name) {
        Object value = known.get(name);
        if (value == null) {
            value = super.getAttribute(name);
            setAttribute(name, value);
        }
        return value == NOTHING ? null : value;
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
        known.put(name, value == null ? NOTHING : value);
    }

    @Override
    public void removeAttribute(String name) {
        known.put(name, NOTHING);
    }

    @Override
    public Enumeration<String> getAttributeNames() {
        Set<String> names = new LinkedHashSet<>(Collections.list(super.getAttributeNames()));
        known.forEach((name, value) -> {
            if (value == NOTHING) {
                names.remove(name);
            } else {
                names.add(name);
            }
        });
        return Collections.enumeration(names);
    }
}
