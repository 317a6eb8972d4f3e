package pe.palabra.dialogue.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import pe.palabra.account.Viewer;
import pe.palabra.dialogue.upkeep.CaseRegister;
import pe.palabra.dialogue.upkeep.SpaceDraft;
import pe.palabra.dialogue.upkeep.SpaceRegister;
import pe.palabra.dialogue.upkeep.SpaceRegister.ExtensionDraft;

/** Registers a space under its case, corrects it, and extends its term. */
@Controller
class SpaceFormController {

    private static final String VIEW = "dialogue/space-form";
    private static final String EXTENSION = "dialogue/extension";

    private final SpaceRegister register;
    private final CaseRegister cases;
    private final Forms forms;

    SpaceFormController(SpaceRegister register, CaseRegister cases, Forms forms) {
        this.register = register;
        this.cases = cases;
        this.forms = forms;
    }

    @GetMapping("/casos/{code}/espacios/nuevo")
    String begin(@PathVariable String code, Viewer viewer, Model model) {
        fresh(code, viewer, model);
        return forms.open(VIEW, new SpaceDraft(null, null, null, null, null, null, null), model);
    }

    @PostMapping("/casos/{code}/espacios")
    Object register(
            @PathVariable String code,
            @ModelAttribute("form") SpaceDraft form,
            Viewer viewer,
            Model model,
            RedirectAttributes flash) {
        long caseId = fresh(code, viewer, model);
        String done = "Espacio registrado. No es priorizado mientras nadie lo determine.";
        return forms.send(VIEW, form, model, flash, done, () -> "/espacios/" + register.register(caseId, form, viewer));
    }

    private long fresh(String code, Viewer viewer, Model model) {
        model.addAttribute("heading", "Registrar espacio del caso " + code);
        model.addAttribute("action", "/casos/" + code + "/espacios");
        model.addAttribute("parent", code);
        model.addAttribute("back", "/casos/" + code);
        return cases.idOf(code, viewer);
    }

    @GetMapping("/espacios/{id:\\d+}/edicion")
    String edit(@PathVariable long id, Viewer viewer, Model model) {
        SpaceDraft known = register.open(id, viewer);
        known(id, known, model);
        return forms.open(VIEW, known, model);
    }

    @PostMapping("/espacios/{id:\\d+}/edicion")
    Object correct(
            @PathVariable long id,
            @ModelAttribute("form") SpaceDraft form,
            Viewer viewer,
            Model model,
            RedirectAttributes flash) {
        known(id, register.open(id, viewer), model);
        return forms.send(
                VIEW,
                form,
                model,
                flash,
                "Se guardó la corrección del espacio.",
                () -> {
                    register.correct(id, form, viewer);
                    return "/espacios/" + id;
                },
                () -> versus(id, form, register.open(id, viewer)));
    }

    private static void known(long id, SpaceDraft known, Model model) {
        model.addAttribute("heading", "Editar " + known.name());
        model.addAttribute("action", "/espacios/" + id + "/edicion");
        model.addAttribute("parent", known.name());
        model.addAttribute("back", "/espacios/" + id);
    }

    private static Versus versus(long id, SpaceDraft mine, SpaceDraft stored) {
        return new Versus(
                "Editar " + stored.name(),
                "/espacios/" + id + "/edicion",
                "/espacios/" + id,
                stored.version(),
                List.of(
                        Versus.row("Nombre", "name", stored.name(), mine.name()),
                        Versus.row("Tipo", "kind", stored.kind(), mine.kind()),
                        Versus.row("Norma", "norm", stored.norm(), mine.norm()),
                        Versus.row("Vigente desde", "from", stored.from(), mine.from()),
                        Versus.row("Vigente hasta", "until", stored.until(), mine.until()),
                        Versus.row("Participa la SGSD", "sgsd", stored.sgsd(), mine.sgsd())));
    }

    @GetMapping("/espacios/{id:\\d+}/ampliacion")
    String askExtension(@PathVariable long id, Viewer viewer, Model model) {
        known(id, register.open(id, viewer), model);
        return forms.open(EXTENSION, new ExtensionDraft(null, null), model);
    }

    @PostMapping("/espacios/{id:\\d+}/ampliacion")
    Object extend(
            @PathVariable long id,
            @ModelAttribute("form") ExtensionDraft form,
            Viewer viewer,
            Model model,
            RedirectAttributes flash) {
        known(id, register.open(id, viewer), model);
        return forms.send(EXTENSION, form, model, flash, "Se registró la ampliación del plazo.", () -> {
            register.extend(id, form, viewer);
            return "/espacios/" + id;
        });
    }
}
