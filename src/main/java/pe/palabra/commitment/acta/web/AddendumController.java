package pe.palabra.commitment.acta.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import pe.palabra.account.Viewer;
import pe.palabra.commitment.addendum.AddendumDraft;
import pe.palabra.commitment.addendum.AddendumRegister;
import pe.palabra.commitment.addendum.AddendumRegister.Outcome;
import pe.palabra.dialogue.acta.ActaFiles;
import pe.palabra.dialogue.acta.ActaQueries;
import pe.palabra.shared.FormProblems;
import pe.palabra.shared.Refusal;

/** Registers an adenda of an acta. */
@Controller
class AddendumController {

    private final AddendumRegister register;
    private final ActaQueries actas;
    private final ActaFiles files;
    private final FormFiles uploads;
    private final FormProblems problems;

    AddendumController(
            AddendumRegister register, ActaQueries actas, ActaFiles files, FormFiles uploads, FormProblems problems) {
        this.register = register;
        this.actas = actas;
        this.files = files;
        this.uploads = uploads;
        this.problems = problems;
    }

    @GetMapping("/actas/{id:\\d+}/adendas/nueva")
    String open(@PathVariable long id, Viewer viewer, Model model) {
        Outcome blank = register.open(id, new AddendumDraft(null, null, null, null, null), viewer);
        return form(id, blank, List.of(), viewer, model);
    }

    /** {@code paso}: the button that was pressed; whichever it was, the files that came with it are kept. */
    @PostMapping("/actas/{id:\\d+}/adendas/nueva")
    String register(
            @PathVariable long id,
            @ModelAttribute("form") AddendumDraft form,
            @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> sent,
            @RequestParam(defaultValue = "registrar") String paso,
            Viewer viewer,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        Outcome opened = register.open(id, form, viewer);
        List<Refusal> refusedFiles = uploads.take(form.registration(), sent, paso, viewer);
        if (!refusedFiles.isEmpty() || !paso.equals("registrar")) {
            response.setStatus((refusedFiles.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT).value());
            return form(id, opened, refusedFiles, viewer, model);
        }
        Outcome outcome = register.register(id, form, viewer);
        if (!outcome.refused().isEmpty()) {
            response.setStatus((outcome.stale() ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT).value());
            return form(id, outcome, outcome.refused(), viewer, model);
        }
        flash.addFlashAttribute("flash", "La adenda quedó registrada: rige lo nuevo, y lo original se conserva.");
        flash.addFlashAttribute("flashKind", "good");
        return "redirect:/actas/" + id + "#adendas";
    }

    private String form(long id, Outcome outcome, List<Refusal> refused, Viewer viewer, Model model) {
        model.addAttribute("form", outcome.draft());
        model.addAttribute("rows", AddendumRow.of(outcome));
        model.addAttribute("full", outcome.full());
        model.addAttribute("acta", actas.find(id, viewer));
        model.addAttribute(
                "files",
                files.ofForm(outcome.draft().registration(), viewer).stream()
                        .map(FileLine::of)
                        .toList());
        problems.show(refused, model);
        return "commitment/acta/addendum";
    }
}
