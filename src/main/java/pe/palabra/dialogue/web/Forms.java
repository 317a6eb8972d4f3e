package pe.palabra.dialogue.web;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;
import pe.palabra.dialogue.upkeep.Stale;
import pe.palabra.shared.FormProblems;
import pe.palabra.shared.RefusedForm;

/** Sends what a form says: on to the next page, or back to the form with what was typed and why it was refused. */
@Component
class Forms {

    private final FormProblems problems;

    Forms(FormProblems problems) {
        this.problems = problems;
    }

    /** A form nobody sent yet. */
    String open(String view, Object form, Model model) {
        model.addAttribute("form", form);
        problems.show(List.of(), model);
        return view;
    }

    /** {@code act} answers where to go; {@code done} is said there. */
    Object send(String view, Object form, Model model, RedirectAttributes flash, String done, Supplier<String> act) {
        try {
            String next = act.get();
            flash.addFlashAttribute("flash", done);
            flash.addFlashAttribute("flashKind", "good");
            RedirectView redirect = new RedirectView(next, true, false);
            redirect.setStatusCode(HttpStatus.SEE_OTHER);
            redirect.setExposeModelAttributes(false);
            return redirect;
        } catch (RefusedForm refused) {
            model.addAttribute("form", form);
            problems.show(refused.problems(), model);
            return new ModelAndView(view, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    /** The same, where somebody else may have saved since: both are shown then, field by field. */
    Object send(
            String view,
            Object form,
            Model model,
            RedirectAttributes flash,
            String done,
            Supplier<String> act,
            Supplier<Versus> versus) {
        try {
            return send(view, form, model, flash, done, act);
        } catch (Stale stale) {
            model.addAttribute("versus", versus.get());
            return new ModelAndView("dialogue/conflict", model.asMap(), HttpStatus.CONFLICT);
        }
    }
}
