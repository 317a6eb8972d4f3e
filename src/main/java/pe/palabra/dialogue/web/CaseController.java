package pe.palabra.dialogue.web;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import pe.palabra.account.Viewer;
import pe.palabra.dialogue.CaseQueries;
import pe.palabra.dialogue.CaseView;
import pe.palabra.dialogue.CommitmentTotals;
import pe.palabra.dialogue.acta.PetitionQueries;
import pe.palabra.dialogue.upkeep.CaseStory;
import pe.palabra.dialogue.upkeep.Permissions;
import pe.palabra.dialogue.upkeep.RiskRegister;

/** The page of one case. */
@Controller
class CaseController {

    private final CaseQueries cases;
    private final CommitmentTotals totals;
    private final RiskRegister risks;
    private final PetitionQueries petitions;
    private final CaseStory story;
    private final Clock clock;

    CaseController(
            CaseQueries cases,
            CommitmentTotals totals,
            RiskRegister risks,
            PetitionQueries petitions,
            CaseStory story,
            Clock clock) {
        this.cases = cases;
        this.totals = totals;
        this.risks = risks;
        this.petitions = petitions;
        this.story = story;
        this.clock = clock;
    }

    @GetMapping("/casos/{code}")
    String show(@PathVariable String code, Viewer viewer, Model model) {
        CaseView view = cases.caseOf(code, LocalDate.now(clock), viewer);
        long id = view.head().id();
        model.addAttribute("c", view.head());
        model.addAttribute("links", new CommitmentLinks(view.head().code()));
        model.addAttribute("spaces", view.spaces());
        model.addAttribute("actas", view.actas());
        model.addAttribute("ofSpace", totals.bySpace(id, viewer));
        model.addAttribute("ofActa", totals.byActa(id, viewer));
        model.addAttribute("classes", ClassTotals.of(view.head().code(), totals.byState(id, viewer)));
        model.addAttribute("risk", risks.at(id, LocalDate.now(clock)).orElse(null));
        model.addAttribute("petitions", petitions.ofCase(id));
        model.addAttribute("story", story.of(id));
        model.addAttribute("told", CaseStory.TOLD);
        model.addAttribute("mayRegister", Permissions.may(viewer, Permissions.REGISTERS));
        model.addAttribute("maySetRisk", Permissions.may(viewer, Permissions.SETS_RISK));
        return "dialogue/case";
    }
}
