package pe.palabra.commitment.acta.web;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import pe.palabra.account.Viewer;
import pe.palabra.commitment.addendum.AddendumRegister;
import pe.palabra.shared.FormProblems;
import pe.palabra.shared.Refusal;

/** Annuls an adenda that was entered by mistake: what it moved goes back. */
@Controller
class AddendumAnnulmentController {

    private final AddendumRegister register;
    private final FormProblems problems;

    AddendumAnnulmentController(AddendumRegister register, FormProblems problems) {
        this.register = register;
        this.problems = problems;
    }

    @GetMapping("/actas/{id:\\d+}/adendas/{addendum:\\d+}/anulacion")
    String open(@PathVariable long id, @PathVariable long addendum, Viewer viewer, Model model) {
        return form(id, addendum, "", List.of(), viewer, model);
    }

    @PostMapping("/actas/{id:\\d+}/adendas/{addendum:\\d+}/anulacion")
    ModelAndView annul(
            @PathVariable long id,
            @PathVariable long addendum,
            @RequestParam(defaultValue = "") String reason,
            Viewer viewer,
            Model model,
            RedirectAttributes flash) {
        try {
            register.annul(id, addendum, reason, viewer);
        } catch (Refusal refusal) {
            String view = form(id, addendum, reason, List.of(refusal), viewer, model);
            return new ModelAndView(view, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        flash.addFlashAttribute("flash", "La adenda quedó anulada: lo que cambiaba volvió a ser lo de antes.");
        flash.addFlashAttribute("flashKind", "good");
        return new ModelAndView("redirect:/actas/" + id + "#adendas");
    }

    private String form(long id, long addendum, String reason, List<Refusal> refused, Viewer viewer, Model model) {
        model.addAttribute("addendum", register.find(id, addendum, viewer));
        model.addAttribute("reason", reason);
        model.addAttribute("form", reason);
        problems.show(refused, model);
        return "commitment/acta/addendum-annulment";
    }
}
