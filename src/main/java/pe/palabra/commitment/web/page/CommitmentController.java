package pe.palabra.commitment.web.page;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import pe.palabra.account.Viewer;
import pe.palabra.commitment.act.CommitmentActs;
import pe.palabra.commitment.act.Deadlines;
import pe.palabra.commitment.act.Deadlines.Owed;
import pe.palabra.commitment.list.CommitmentDetail;
import pe.palabra.commitment.list.CommitmentDetails;
import pe.palabra.commitment.web.page.CommitmentStory.Told;

/** The page of one commitment. */
@Controller
class CommitmentController {

    private final CommitmentDetails details;
    private final CommitmentStory story;
    private final Deadlines deadlines;

    CommitmentController(CommitmentDetails details, CommitmentStory story, Deadlines deadlines) {
        this.details = details;
        this.story = story;
        this.deadlines = deadlines;
    }

    @GetMapping("/compromisos/{code}")
    String commitment(Viewer viewer, @PathVariable String code, Model model) {
        CommitmentDetail detail = details.find(viewer, code);
        Told told = story.of(detail, viewer);
        model.addAttribute("commitment", CommitmentViews.of(detail));
        Owed owed = deadlines.of(detail.row().id(), told.revisions());
        model.addAttribute("deadline", DeadlineFacts.of(detail, owed, told));
        model.addAttribute("replacements", told.replacements());
        model.addAttribute("history", told.lines());
        model.addAttribute("evidence", EvidenceLine.of(code, told.evidence(), Supported.byFact(detail)));
        model.addAttribute("acts", CommitmentActs.of(detail, viewer));
        return "commitment/commitment";
    }
}
