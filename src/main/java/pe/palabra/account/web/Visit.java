package pe.palabra.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/** What a session remembers until someone has signed in: the page they asked for, what they typed, why they could not. */
enum Visit {
    ASKED_PAGE,
    UNSENT_FORM,
    LOCKED_MINUTES,
    USERNAME;

    void remember(HttpServletRequest request, Object value) {
        request.getSession().setAttribute(key(), value);
    }

    <T> Optional<T> recall(HttpServletRequest request, Class<T> type) {
        HttpSession session = request.getSession(false);
        return session == null
                ? Optional.empty()
                : Optional.ofNullable(session.getAttribute(key())).map(type::cast);
    }

    /** Recalls it for the last time. */
    <T> Optional<T> take(HttpServletRequest request, Class<T> type) {
        Optional<T> value = recall(request, type);
        if (value.isPresent()) {
            request.getSession().removeAttribute(key());
        }
        return value;
    }

    private String key() {
        return "palabra." + name();
    }
}
