package pe.palabra.commitment.acta.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;
import pe.palabra.account.Viewer;
import pe.palabra.commitment.acta.ActaCorrection;
import pe.palabra.commitment.acta.CorrectionDraft;
import pe.palabra.dialogue.acta.ActaKind;
import pe.palabra.dialogue.acta.Modality;
import pe.palabra.dialogue.upkeep.Stale;
import pe.palabra.shared.FormProblems;
import pe.palabra.shared.Refusal;
import pe.palabra.shared.RefusedForm;

/** Corrects the head of an acta: how it was transcribed, with the reason. */
@Controller
class ActaCorrectionController {

    private final ActaCorrection correction;
    private final FormProblems problems;

    ActaCorrectionController(ActaCorrection correction, FormProblems problems) {
        this.correction = correction;
        this.problems = problems;
    }

    @GetMapping("/actas/{id:\\d+}/correccion")
    String open(@PathVariable long id, Viewer viewer, Model model) {
        return form(id, correction.open(id, viewer), List.of(), model);
    }

    @PostMapping("/actas/{id:\\d+}/correccion")
    Object correct(
            @PathVariable long id,
            @ModelAttribute("form") CorrectionDraft form,
            Viewer viewer,
            Model model,
            RedirectAttributes flash) {
        try {
            correction.correct(id, form, viewer);
        } catch (RefusedForm refused) {
            return again(id, form, refused.problems(), HttpStatus.UNPROCESSABLE_CONTENT, model);
        } catch (Stale stale) {
            CorrectionDraft stored = correction.open(id, viewer);
            return again(id, form.over(stored), differences(form, stored), HttpStatus.CONFLICT, model);
        }
        flash.addFlashAttribute("flash", "Se guardó la corrección. Lo que decía antes queda en la historia del acta.");
        flash.addFlashAttribute("flashKind", "good");
        RedirectView next = new RedirectView("/actas/" + id, true, false);
        next.setStatusCode(HttpStatus.SEE_OTHER);
        next.setExposeModelAttributes(false);
        return next;
    }

    private ModelAndView again(long id, CorrectionDraft form, List<Refusal> refused, HttpStatus status, Model model) {
        return new ModelAndView(form(id, form, refused, model), model.asMap(), status);
    }

    private String form(long id, CorrectionDraft form, List<Refusal> refused, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("id", id);
        model.addAttribute("kinds", ActaKind.values());
        model.addAttribute("modalities", Modality.values());
        problems.show(refused, model);
        return "commitment/acta/correction";
    }

    /** What somebody else saved, beside each field that says something else here. */
    private static List<Refusal> differences(CorrectionDraft mine, CorrectionDraft stored) {
        List<Refusal> found = new ArrayList<>();
        differ(found, "number", mine.number(), stored.number());
        differ(found, "date", mine.date(), stored.date());
        differ(found, "place", mine.place(), stored.place());
        differ(found, "platform", mine.platform(), stored.platform());
        differ(found, "agenda", mine.agenda(), stored.agenda());
        differ(found, "participants", mine.participants(), stored.participants());
        found.add(Refusal.of("reason", "acta.correction.stale"));
        return found;
    }

    private static void differ(List<Refusal> found, String field, String mine, String stored) {
        if (!mine.equals(stored)) {
            found.add(Refusal.of(field, "acta.correction.theirs", stored.isEmpty() ? "nada" : stored));
        }
    }
}
