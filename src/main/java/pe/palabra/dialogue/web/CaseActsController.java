package pe.palabra.dialogue.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import pe.palabra.account.Viewer;
import pe.palabra.dialogue.acta.PetitionOrigin;
import pe.palabra.dialogue.upkeep.CaseRegister;
import pe.palabra.dialogue.upkeep.PetitionRegister;
import pe.palabra.dialogue.upkeep.PetitionRegister.PetitionDraft;
import pe.palabra.dialogue.upkeep.RiskLevel;
import pe.palabra.dialogue.upkeep.RiskRegister;
import pe.palabra.dialogue.upkeep.RiskRegister.RiskDraft;

/** What is told of a case: its risk on a date, a petition made outside of any acta. */
@Controller
class CaseActsController {

    private static final String RISK = "dialogue/risk";
    private static final String PETITION = "dialogue/petition";

    private final CaseRegister cases;
    private final RiskRegister risks;
    private final PetitionRegister petitions;
    private final Forms forms;

    CaseActsController(CaseRegister cases, RiskRegister risks, PetitionRegister petitions, Forms forms) {
        this.cases = cases;
        this.risks = risks;
        this.petitions = petitions;
        this.forms = forms;
    }

    @GetMapping("/casos/{code}/riesgo")
    String askRisk(@PathVariable String code, Viewer viewer, Model model) {
        found(code, viewer, model);
        model.addAttribute("levels", RiskLevel.values());
        return forms.open(RISK, new RiskDraft(null, null, null), model);
    }

    @PostMapping("/casos/{code}/riesgo")
    Object setRisk(
            @PathVariable String code,
            @ModelAttribute("form") RiskDraft form,
            Viewer viewer,
            Model model,
            RedirectAttributes flash) {
        long id = found(code, viewer, model);
        model.addAttribute("levels", RiskLevel.values());
        return forms.send(RISK, form, model, flash, "Se registró el riesgo del caso.", () -> {
            risks.set(id, form, viewer);
            return "/casos/" + code;
        });
    }

    @GetMapping("/casos/{code}/pedidos/nuevo")
    String askPetition(@PathVariable String code, Viewer viewer, Model model) {
        found(code, viewer, model);
        model.addAttribute("origins", PetitionOrigin.values());
        return forms.open(PETITION, new PetitionDraft(null, null, null, null, null), model);
    }

    @PostMapping("/casos/{code}/pedidos")
    Object registerPetition(
            @PathVariable String code,
            @ModelAttribute("form") PetitionDraft form,
            Viewer viewer,
            Model model,
            RedirectAttributes flash) {
        long id = found(code, viewer, model);
        model.addAttribute("origins", PetitionOrigin.values());
        return forms.send(PETITION, form, model, flash, "Se registró el pedido. No cuenta como compromiso.", () -> {
            petitions.register(id, form, viewer);
            return "/casos/" + code + "#pedidos";
        });
    }

    private long found(String code, Viewer viewer, Model model) {
        model.addAttribute("code", code);
        return cases.idOf(code, viewer);
    }
}
