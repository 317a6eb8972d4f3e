package pe.palabra.dialogue.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.util.UriComponentsBuilder;
import pe.palabra.account.Viewer;
import pe.palabra.dialogue.CommitmentTotals;
import pe.palabra.dialogue.PrioritisationQueries;
import pe.palabra.dialogue.acta.ActaQueries;
import pe.palabra.dialogue.upkeep.CaseRisk;
import pe.palabra.dialogue.upkeep.DeterminationRow;
import pe.palabra.dialogue.upkeep.Permissions;
import pe.palabra.dialogue.upkeep.RiskRegister;
import pe.palabra.dialogue.upkeep.SpaceCommitments;
import pe.palabra.dialogue.upkeep.SpaceQueries;
import pe.palabra.dialogue.upkeep.SpaceView;

/** The page of one space: what it is, and its class with every determination. */
@Controller
class SpaceController {

    private final SpaceQueries spaces;
    private final SpaceCommitments commitments;
    private final PrioritisationQueries classes;
    private final RiskRegister risks;
    private final ActaQueries actas;
    private final CommitmentTotals totals;
    private final Clock clock;

    SpaceController(
            SpaceQueries spaces,
            SpaceCommitments commitments,
            PrioritisationQueries classes,
            RiskRegister risks,
            ActaQueries actas,
            CommitmentTotals totals,
            Clock clock) {
        this.spaces = spaces;
        this.commitments = commitments;
        this.classes = classes;
        this.risks = risks;
        this.actas = actas;
        this.totals = totals;
        this.clock = clock;
    }

    @GetMapping("/espacios/{id:\\d+}")
    String show(@PathVariable long id, Viewer viewer, Model model) {
        LocalDate today = LocalDate.now(clock);
        SpaceView space = spaces.find(id, viewer);
        List<DeterminationRow> determinations = spaces.determinations(id);
        Optional<CaseRisk> risk = risks.at(space.caseId(), today);
        model.addAttribute("space", space);
        model.addAttribute("determinations", determinations);
        PrioritisationQueries.InForce inForce =
                classes.inForce(List.of(id), today, PrioritisationQueries.NOW).get(id);
        model.addAttribute("inForce", inForce);
        model.addAttribute("risk", risk.orElse(null));
        model.addAttribute("toReview", space.toReview(risk, inForce == null ? null : inForce.inForceFrom()));
        model.addAttribute(
                "toReclassify",
                space.prioritisedNow() ? commitments.toReclassify(id, viewer) : SpaceCommitments.ToReclassify.NONE);
        model.addAttribute(
                "all",
                UriComponentsBuilder.fromPath("/compromisos")
                        .queryParam("caso", space.caseCode())
                        .queryParam("espacio", id)
                        .toUriString());
        model.addAttribute("actas", actas.ofSpace(id, viewer));
        model.addAttribute("mostActas", ActaQueries.OF_A_SPACE);
        model.addAttribute("ofActa", totals.byActa(space.caseId(), viewer));
        model.addAttribute("links", new CommitmentLinks(space.caseCode()));
        model.addAttribute("mayRegister", Permissions.may(viewer, Permissions.REGISTERS));
        model.addAttribute("mayDetermine", Permissions.may(viewer, Permissions.DETERMINES));
        return "dialogue/space";
    }
}
