package pe.palabra.dialogue.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import pe.palabra.account.Viewer;
import pe.palabra.dialogue.upkeep.ClassRegister;
import pe.palabra.dialogue.upkeep.ClassRegister.ClassDraft;
import pe.palabra.dialogue.upkeep.SpaceQueries;

/** Determines the class of a space, and takes back a determination that was a mistake. */
@Controller
class ClassController {

    private static final String VIEW = "dialogue/class";
    private static final String TAKE_BACK = "dialogue/take-back";

    private final ClassRegister register;
    private final SpaceQueries spaces;
    private final Forms forms;

    ClassController(ClassRegister register, SpaceQueries spaces, Forms forms) {
        this.register = register;
        this.spaces = spaces;
        this.forms = forms;
    }

    /** Why a determination is taken back, as it is typed. */
    public record Reason(@Nullable String reason) {}

    @GetMapping("/espacios/{id:\\d+}/clase")
    String ask(@PathVariable long id, Viewer viewer, Model model) {
        model.addAttribute("space", spaces.find(id, viewer));
        return forms.open(VIEW, new ClassDraft(null, null, null, null, null), model);
    }

    @PostMapping("/espacios/{id:\\d+}/clase")
    Object determine(
            @PathVariable long id,
            @ModelAttribute("form") ClassDraft form,
            Viewer viewer,
            Model model,
            RedirectAttributes flash) {
        model.addAttribute("space", spaces.find(id, viewer));
        return forms.send(VIEW, form, model, flash, "Se registró la determinación de la clase.", () -> {
            register.determine(id, form, viewer);
            return "/espacios/" + id;
        });
    }

    @GetMapping("/espacios/{id:\\d+}/clase/{determination:\\d+}/retiro")
    String askReason(@PathVariable long id, @PathVariable long determination, Viewer viewer, Model model) {
        model.addAttribute("space", spaces.find(id, viewer));
        model.addAttribute("determination", determination);
        return forms.open(TAKE_BACK, new Reason(""), model);
    }

    @PostMapping("/espacios/{id:\\d+}/clase/{determination:\\d+}/retiro")
    Object takeBack(
            @PathVariable long id,
            @PathVariable long determination,
            @ModelAttribute("form") Reason form,
            Viewer viewer,
            Model model,
            RedirectAttributes flash) {
        model.addAttribute("space", spaces.find(id, viewer));
        model.addAttribute("determination", determination);
        return forms.send(TAKE_BACK, form, model, flash, "Se retiró la determinación.", () -> {
            register.takeBack(id, determination, form.reason(), viewer);
            return "/espacios/" + id;
        });
    }
}
