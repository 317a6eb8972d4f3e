package pe.palabra.commitment.web.act;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
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
import pe.palabra.commitment.Telling;
import pe.palabra.commitment.act.Problems;
import pe.palabra.commitment.act.TellingService;
import pe.palabra.commitment.list.CommitmentDetail;
import pe.palabra.commitment.web.act.ActPages.Sent;

/** An update of progress that leaves the state as it is, of closed commitments too (R2). */
@Controller
class ProgressController {

    private static final String VIEW = "commitment/act/progress";

    private final ActPages pages;
    private final EvidenceReading evidence;
    private final TellingService service;
    private final Clock clock;

    ProgressController(ActPages pages, EvidenceReading evidence, TellingService service, Clock clock) {
        this.pages = pages;
        this.evidence = evidence;
        this.service = service;
        this.clock = clock;
    }

    @GetMapping("/compromisos/{code}/avance")
    String form(@PathVariable String code, Viewer viewer, Model model) {
        CommitmentDetail detail = pages.openToTell(viewer, code, model);
        model.addAttribute("form", ProgressForm.empty(LocalDate.now(clock), detail.version()));
        return VIEW;
    }

    @PostMapping("/compromisos/{code}/avance")
    ModelAndView update(
            @PathVariable String code,
            Viewer viewer,
            @ModelAttribute("form") ProgressForm form,
            BindingResult errors,
            Model model,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        CommitmentDetail detail = pages.openToTell(viewer, code, model);
        Sent sent = new Sent(VIEW, model, errors, request, new FactRows(form.avance(), form.hecho(), true));
        return pages.answer(
                viewer,
                code,
                sent,
                () -> tell(detail, form, viewer, sent),
                ActPages.saying(redirect, "El avance quedó registrado; el estado no cambió."));
    }

    private void tell(CommitmentDetail detail, ProgressForm form, Viewer viewer, Sent sent) {
        Problems problems = new Problems();
        Handed handed = evidence.read(form, problems, viewer);
        sent.keep(handed.held());
        Telling telling = form.telling(LocalDate.now(clock), problems);
        problems.refuse();
        service.tell(ActPages.seen(detail, form.version()), telling, handed.evidence(), viewer);
    }
}
