package pe.palabra.commitment.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import pe.palabra.account.Viewer;
import pe.palabra.commitment.list.CommitmentDetails;

/** The page of one commitment. */
@Controller
class CommitmentController {

    private final CommitmentDetails details;

    CommitmentController(CommitmentDetails details) {
        this.details = details;
    }

    @GetMapping("/compromisos/{code}")
    String commitment(Viewer viewer, @PathVariable String code, Model model) {
        model.addAttribute("commitment", CommitmentViews.of(details.find(viewer, code)));
        return "commitment/commitment";
    }
}
