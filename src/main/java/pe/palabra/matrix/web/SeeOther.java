package pe.palabra.matrix.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.view.RedirectView;

/** Answers a POST with the page to look at next: 303. */
final class SeeOther {

    private SeeOther() {}

    static RedirectView to(String path) {
        RedirectView view = new RedirectView(path, true, false);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExposeModelAttributes(false);
        return view;
    }
}
