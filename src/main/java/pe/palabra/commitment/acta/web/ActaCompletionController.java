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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import pe.palabra.account.Viewer;
import pe.palabra.commitment.acta.ActaCompletion;
import pe.palabra.commitment.acta.ActaDraft;
import pe.palabra.commitment.acta.CheckedActa;
import pe.palabra.shared.Refusal;

/** Adds what was left out of a registered acta, in two steps: its form, the check of it; each keeps what was typed. */
@Controller
class ActaCompletionController {

    private final CompletionPages pages;
    private final FormFiles files;
    private final ActaCompletion completion;

    ActaCompletionController(CompletionPages pages, FormFiles files, ActaCompletion completion) {
        this.pages = pages;
        this.files = files;
        this.completion = completion;
    }

    @GetMapping("/actas/{id:\\d+}/complemento")
    String open(@PathVariable long id, Viewer viewer, Model model) {
        return pages.form(id, pages.begin(id, viewer).withRoom(1, 0), "", List.of(), viewer, model);
    }

    /** {@code paso}: the button that was pressed; whichever it was, the files that came with it are kept. */
    @PostMapping("/actas/{id:\\d+}/complemento")
    String step(
            @PathVariable long id,
            @ModelAttribute("form") ActaDraft form,
            @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> sent,
            @RequestParam(defaultValue = "revisar") String paso,
            @RequestParam(defaultValue = "") String pasted,
            @RequestParam(defaultValue = "") String reason,
            Viewer viewer,
            Model model,
            HttpServletResponse response) {
        completion.spaceOf(id, viewer);
        List<Refusal> problems = new ArrayList<>(files.take(form.registration(), sent, paso, viewer));
        ActaDraft draft = Pasted.into(form, pasted, problems, model);
        if (!paso.equals("revisar")) {
            refusedIf(!problems.isEmpty(), response);
            return pages.form(id, draft.withRoom(paso.equals("fila") ? 1 : 0, 0), reason, problems, viewer, model);
        }
        CheckedActa checked = completion.check(id, draft, reason, viewer);
        problems.addAll(checked.problems());
        if (checked.acta() != null && problems.isEmpty()) {
            return pages.review(id, draft, reason, checked.acta(), viewer, model);
        }
        refusedIf(true, response);
        return pages.form(id, draft.withRoom(0, 0), reason, problems, viewer, model);
    }

    private static void refusedIf(boolean refused, HttpServletResponse response) {
        if (refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
    }

    @PostMapping("/actas/{id:\\d+}/complemento/registro")
    String add(
            @PathVariable long id,
            @ModelAttribute("form") ActaDraft form,
            @RequestParam(defaultValue = "") String reason,
            Viewer viewer,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        List<Refusal> refused = completion.add(id, form, reason, viewer);
        if (!refused.isEmpty()) {
            refusedIf(true, response);
            return pages.form(id, form.withRoom(0, 0), reason, refused, viewer, model);
        }
        flash.addFlashAttribute("flash", "Se agregó al acta lo que faltaba; queda dicho quién lo agregó y por qué.");
        flash.addFlashAttribute("flashKind", "good");
        return "redirect:/actas/" + id;
    }
}
