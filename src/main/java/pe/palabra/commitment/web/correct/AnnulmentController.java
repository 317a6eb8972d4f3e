package pe.palabra.commitment.web.correct;

import jakarta.servlet.http.HttpServletRequest;
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
import pe.palabra.commitment.act.CorrectionService;
import pe.palabra.commitment.act.Problems;
import pe.palabra.commitment.list.CommitmentDetail;
import pe.palabra.commitment.web.act.ActPages;
import pe.palabra.commitment.web.act.ActPages.Sent;

/** The annulment of a commitment that was entered by mistake (R11.1). */
@Controller
class AnnulmentController {

    private static final String VIEW = "commitment/act/annulment";

    private final ActPages pages;
    private final CorrectionService service;

    AnnulmentController(ActPages pages, CorrectionService service) {
        this.pages = pages;
        this.service = service;
    }

    @GetMapping("/compromisos/{code}/anulacion")
    String form(@PathVariable String code, Viewer viewer, Model model) {
        CommitmentDetail detail = pages.openToCorrect(viewer, code, model);
        model.addAttribute("form", new AnnulmentForm(null, detail.version()));
        return VIEW;
    }

    @PostMapping("/compromisos/{code}/anulacion")
    ModelAndView annul(
            @PathVariable String code,
            Viewer viewer,
            @ModelAttribute("form") AnnulmentForm form,
            BindingResult errors,
            Model model,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        CommitmentDetail detail = pages.openToCorrect(viewer, code, model);
        return pages.answer(
                viewer,
                code,
                new Sent(VIEW, model, errors, request, (now, seen) -> List.of()),
                () -> {
                    Problems problems = new Problems();
                    String reason = problems.required("motivo", form.motivo(), "act.reason.missing");
                    problems.refuse();
                    service.annul(ActPages.seen(detail, form.version()), reason, viewer);
                },
                ActPages.saying(
                        redirect, "El compromiso quedó anulado: ya no cuenta, y su código no se usará otra vez."));
    }
}
