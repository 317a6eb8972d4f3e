package pe.palabra.commitment.web.correct;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
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
import pe.palabra.commitment.CommitmentKind;
import pe.palabra.commitment.Register;
import pe.palabra.commitment.act.CorrectionService;
import pe.palabra.commitment.act.RegisterText;
import pe.palabra.commitment.act.Revisions;
import pe.palabra.commitment.acta.GridChoices;
import pe.palabra.commitment.list.CommitmentDetail;
import pe.palabra.commitment.web.act.ActPages;
import pe.palabra.commitment.web.act.ActPages.Sent;
import pe.palabra.territory.CatalogueSnapshot;
import pe.palabra.territory.Catalogues;
import pe.palabra.territory.GovernmentLevel;

/** A correction of transcription: what was typed wrong of a signed commitment (R5). */
@Controller
class CorrectionController {

    private static final String VIEW = "commitment/act/correction";

    private final ActPages pages;
    private final CorrectionService service;
    private final Revisions revisions;
    private final Catalogues catalogues;
    private final GridChoices choices;

    CorrectionController(
            ActPages pages,
            CorrectionService service,
            Revisions revisions,
            Catalogues catalogues,
            GridChoices choices) {
        this.pages = pages;
        this.service = service;
        this.revisions = revisions;
        this.catalogues = catalogues;
        this.choices = choices;
    }

    @GetMapping("/compromisos/{code}/correccion")
    String form(@PathVariable String code, Viewer viewer, Model model) {
        CommitmentDetail detail = pages.openToCorrect(viewer, code, model);
        CatalogueSnapshot names = catalogues.snapshot();
        Register register = offer(detail, names, model);
        model.addAttribute("form", CorrectionForm.of(new RegisterText(names).of(register), detail.version()));
        return VIEW;
    }

    @PostMapping("/compromisos/{code}/correccion")
    ModelAndView correct(
            @PathVariable String code,
            Viewer viewer,
            @ModelAttribute("form") CorrectionForm form,
            BindingResult errors,
            Model model,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        CommitmentDetail detail = pages.openToCorrect(viewer, code, model);
        CatalogueSnapshot names = catalogues.snapshot();
        offer(detail, names, model);
        return pages.answer(
                viewer,
                code,
                new Sent(VIEW, model, errors, request, new CorrectionRows(form.typed(), revisions, names)),
                () -> service.correct(ActPages.seen(detail, form.version()), form.typed(), form.motivo(), viewer),
                ActPages.saying(redirect, "El registro quedó corregido; lo anterior se lee en la historia."));
    }

    private Register offer(CommitmentDetail detail, CatalogueSnapshot names, Model model) {
        Register register = service.register(detail.row().id());
        model.addAttribute("offered", choices.of(register.caseId()));
        model.addAttribute("units", names.units());
        model.addAttribute("kinds", Arrays.asList(CommitmentKind.values()));
        model.addAttribute("levels", Arrays.asList(GovernmentLevel.values()));
        return register;
    }
}
