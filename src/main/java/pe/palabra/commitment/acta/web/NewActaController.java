package pe.palabra.commitment.acta.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;
import pe.palabra.account.Viewer;
import pe.palabra.commitment.acta.ActaDraft;
import pe.palabra.commitment.acta.ActaRegistration;
import pe.palabra.commitment.acta.CheckedActa;
import pe.palabra.dialogue.acta.ActaSpaces;
import pe.palabra.shared.Refusal;

/** Registers an acta in three steps: its space, its form, the check of it; every step keeps what was typed. */
@Controller
class NewActaController {

    private final ActaPages pages;
    private final FormFiles files;
    private final ActaRegistration registration;
    private final ActaSpaces spaces;

    NewActaController(ActaPages pages, FormFiles files, ActaRegistration registration, ActaSpaces spaces) {
        this.pages = pages;
        this.files = files;
        this.registration = registration;
        this.spaces = spaces;
    }

    @GetMapping("/actas/nueva")
    String begin(
            @RequestParam @Nullable Long espacio,
            @RequestParam(defaultValue = "") String q,
            Viewer viewer,
            Model model) {
        if (espacio != null) {
            return pages.form(pages.begin(spaces.find(espacio, viewer)).withRoom(0, 0), List.of(), viewer, model);
        }
        model.addAttribute("q", q);
        model.addAttribute("spaces", spaces.search(q, viewer));
        model.addAttribute("most", ActaSpaces.OFFERED);
        return "commitment/acta/choose";
    }

    /** {@code paso}: the button that was pressed; whichever it was, the files that came with it are kept. */
    @PostMapping("/actas/nueva")
    String step(
            @ModelAttribute("form") ActaDraft form,
            @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> sent,
            @RequestParam(defaultValue = "revisar") String paso,
            @RequestParam(defaultValue = "") String pasted,
            Viewer viewer,
            Model model,
            HttpServletResponse response) {
        registration.spaceOf(form, viewer);
        List<Refusal> problems = new ArrayList<>(files.take(form.registration(), sent, paso, viewer));
        ActaDraft draft = Pasted.into(form, pasted, problems, model);
        if (!paso.equals("revisar")) {
            refusedIf(!problems.isEmpty(), response);
            return pages.form(
                    draft.withRoom(paso.equals("fila") ? 1 : 0, paso.equals("pedido") ? 1 : 0),
                    problems,
                    viewer,
                    model);
        }
        CheckedActa checked = registration.check(draft, viewer);
        problems.addAll(checked.problems());
        if (checked.acta() != null && problems.isEmpty()) {
            return pages.review(draft, checked.acta(), viewer, model);
        }
        refusedIf(true, response);
        return pages.form(draft.withRoom(0, 0), problems, viewer, model);
    }

    private static void refusedIf(boolean refused, HttpServletResponse response) {
        if (refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
    }

    @PostMapping("/actas")
    Object register(
            @ModelAttribute("form") ActaDraft form,
            Viewer viewer,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        ActaRegistration.Outcome outcome = registration.register(form, viewer);
        if (outcome.actaId().isEmpty()) {
            refusedIf(true, response);
            return pages.form(form.withRoom(0, 0), outcome.checked().problems(), viewer, model);
        }
        flash.addFlashAttribute(
                "flash", "Quedó registrada. Sus compromisos empiezan como No iniciado en la fecha del acta.");
        flash.addFlashAttribute("flashKind", "good");
        RedirectView next = new RedirectView("/actas/" + outcome.actaId().get(), true, false);
        next.setStatusCode(HttpStatus.SEE_OTHER);
        next.setExposeModelAttributes(false);
        return next;
    }
}
