package pe.palabra.commitment.web.act;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import pe.palabra.account.Viewer;
import pe.palabra.commitment.CommitmentPermissions;
import pe.palabra.commitment.StateDetails.Asked;
import pe.palabra.commitment.act.Problems;
import pe.palabra.commitment.act.Renegotiation;
import pe.palabra.commitment.act.RenegotiationService;
import pe.palabra.commitment.list.CommitmentDetail;
import pe.palabra.commitment.web.act.ActPages.Sent;

/** A renegotiation: the commitment is closed and others stand in its place (R11.8). */
@Controller
class RenegotiationController {

    private static final String VIEW = "commitment/act/renegotiation";

    private final ActPages pages;
    private final EvidenceReading evidence;
    private final RenegotiationService service;
    private final Clock clock;

    RenegotiationController(ActPages pages, EvidenceReading evidence, RenegotiationService service, Clock clock) {
        this.pages = pages;
        this.evidence = evidence;
        this.service = service;
        this.clock = clock;
    }

    @GetMapping("/compromisos/{code}/renegociacion")
    String form(@PathVariable String code, Viewer viewer, Model model) {
        CommitmentDetail detail = open(viewer, code, model);
        model.addAttribute("form", RenegotiationForm.empty(LocalDate.now(clock), detail.version()));
        return VIEW;
    }

    @PostMapping("/compromisos/{code}/renegociacion")
    ModelAndView renegotiate(
            @PathVariable String code,
            Viewer viewer,
            @ModelAttribute("form") RenegotiationForm form,
            BindingResult errors,
            Model model,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        CommitmentDetail detail = open(viewer, code, model);
        Sent sent = new Sent(VIEW, model, errors, request, (now, seen) -> List.of());
        return pages.answer(
                viewer,
                code,
                sent,
                () -> renegotiate(detail, form, viewer, sent),
                ActPages.saying(redirect, "Renegociado: desde esa fecha cuentan los compromisos que lo reemplazan."));
    }

    private CommitmentDetail open(Viewer viewer, String code, Model model) {
        CommitmentDetail detail = pages.openToTell(viewer, code, model);
        boolean registers = CommitmentPermissions.mayCorrect(viewer);
        model.addAttribute("registers", registers);
        model.addAttribute("actas", registers ? service.actas(detail.row().id()) : List.of());
        return detail;
    }

    private void renegotiate(CommitmentDetail detail, RenegotiationForm form, Viewer viewer, Sent sent) {
        Problems problems = new Problems();
        Handed handed = evidence.read(form, problems, viewer);
        sent.keep(handed.held());
        Renegotiation agreed = form.agreed(LocalDate.now(clock), handed.evidence(), problems);
        if (!agreed.namesSuccessor()) {
            problems.ask(List.of(Asked.SUCCESSOR));
        }
        problems.refuse();
        service.renegotiate(ActPages.seen(detail, form.version()), agreed, viewer);
    }
}
