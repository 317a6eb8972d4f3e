package pe.palabra.account.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** After signing in again: what was typed when the session had ended. */
@Controller
class EndedSessionController {

    @GetMapping("/sesion")
    ModelAndView unsent(HttpServletRequest request) {
        return Visit.UNSENT_FORM
                .recall(request, UnsentForm.class)
                .map(form -> UnsentFormView.page(form, HttpStatus.OK))
                .orElseGet(() -> new ModelAndView("redirect:/"));
    }
}
