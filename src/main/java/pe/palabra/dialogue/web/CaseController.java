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

/** The page of one case. */
@Controller
class CaseController {

    private final CaseQueries cases;
    private final CommitmentTotals totals;
    private final Clock clock;

    CaseController(CaseQueries cases, CommitmentTotals totals, Clock clock) {
        this.cases = cases;
        this.totals = totals;
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
        return "dialogue/case";
    }
}
