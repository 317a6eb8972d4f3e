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
import pe.palabra.commitment.petition.DecisionDraft;
import pe.palabra.commitment.petition.DecisionRow;
import pe.palabra.commitment.petition.PetitionDecisions;
import pe.palabra.commitment.petition.PetitionDecisions.Decided;
import pe.palabra.dialogue.acta.PetitionStatus;
import pe.palabra.dialogue.upkeep.Stale;
import pe.palabra.shared.FormProblems;
import pe.palabra.shared.Refusal;
import pe.palabra.shared.RefusedForm;

/** What became of a petition: the form that says it, and all that was said before. */
@Controller
class PetitionController {

    private final PetitionDecisions decisions;
    private final FormProblems problems;

    PetitionController(PetitionDecisions decisions, FormProblems problems) {
        this.decisions = decisions;
        this.problems = problems;
    }

    @GetMapping("/pedidos/{id:\\d+}/situacion")
    String open(@PathVariable long id, Viewer viewer, Model model) {
        return form(decisions.find(id, viewer), decisions.open(id, viewer), List.of(), model);
    }

    @PostMapping("/pedidos/{id:\\d+}/situacion")
    Object decide(
            @PathVariable long id,
            @ModelAttribute("form") DecisionDraft form,
            Viewer viewer,
            Model model,
            RedirectAttributes flash) {
        try {
            decisions.decide(id, form, viewer);
        } catch (RefusedForm refused) {
            return again(decisions.find(id, viewer), form, refused.problems(), HttpStatus.UNPROCESSABLE_CONTENT, model);
        } catch (Stale stale) {
            Decided now = decisions.find(id, viewer);
            return again(now, form.over(now.petition().version()), theirs(now), HttpStatus.CONFLICT, model);
        }
        flash.addFlashAttribute(
                "flash", "Se registró la situación del pedido. Lo que decía antes queda en su historia.");
        flash.addFlashAttribute("flashKind", "good");
        RedirectView next = new RedirectView(origin(decisions.find(id, viewer)) + "#pedidos", true, false);
        next.setStatusCode(HttpStatus.SEE_OTHER);
        next.setExposeModelAttributes(false);
        return next;
    }

    /** Where it was asked for: the page of its acta, else that of its case. */
    private static String origin(Decided decided) {
        Long acta = decided.petition().actaId();
        return acta == null ? "/casos/" + decided.caseCode() : "/actas/" + acta;
    }

    private static List<Refusal> theirs(Decided now) {
        List<Refusal> found = new ArrayList<>();
        DecisionRow last = now.history().get(0);
        found.add(Refusal.of("status", "petition.stale", last.status().label(), last.day(), last.reason()));
        return found;
    }

    private ModelAndView again(
            Decided decided, DecisionDraft form, List<Refusal> refused, HttpStatus status, Model model) {
        return new ModelAndView(form(decided, form, refused, model), model.asMap(), status);
    }

    private String form(Decided decided, DecisionDraft form, List<Refusal> refused, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("petition", decided.petition());
        model.addAttribute("history", decided.history());
        model.addAttribute("origin", origin(decided));
        model.addAttribute("parent", decided.petition().actaId() == null ? "Caso " + decided.caseCode() : "Acta");
        model.addAttribute("statuses", PetitionStatus.values());
        problems.show(refused, model);
        return "commitment/acta/petition";
    }
}
