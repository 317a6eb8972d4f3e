package pe.palabra.commitment.web.page;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import pe.palabra.account.Viewer;
import pe.palabra.commitment.act.CommitmentActs;
import pe.palabra.commitment.evidence.Evidence;
import pe.palabra.commitment.evidence.EvidenceLog;
import pe.palabra.commitment.list.CommitmentDetail;
import pe.palabra.commitment.list.CommitmentDetails;

/** The page of one commitment. */
@Controller
class CommitmentController {

    private final CommitmentDetails details;
    private final EvidenceLog evidences;

    CommitmentController(CommitmentDetails details, EvidenceLog evidences) {
        this.details = details;
        this.evidences = evidences;
    }

    @GetMapping("/compromisos/{code}")
    String commitment(Viewer viewer, @PathVariable String code, Model model) {
        CommitmentDetail detail = details.find(viewer, code);
        List<Evidence> evidence = evidences.of(detail.row().id());
        model.addAttribute("commitment", CommitmentViews.of(detail));
        model.addAttribute("history", HistoryLines.of(detail, evidence));
        model.addAttribute("evidence", EvidenceLine.of(code, evidence, Supported.byFact(detail)));
        model.addAttribute("acts", CommitmentActs.of(detail, viewer));
        return "commitment/commitment";
    }
}
