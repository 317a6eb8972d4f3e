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
import pe.palabra.dialogue.upkeep.CaseDraft;
import pe.palabra.dialogue.upkeep.CaseRegister;
import pe.palabra.shared.Formats;
import pe.palabra.territory.CatalogueSnapshot.Unit;

/** Registers a case, and corrects what may be corrected of one. */
@Controller
class CaseFormController {

    private static final String VIEW = "dialogue/case-form";

    private final CaseRegister register;
    private final Forms forms;

    CaseFormController(CaseRegister register, Forms forms) {
        this.register = register;
        this.forms = forms;
    }

    @GetMapping("/casos/nuevo")
    String begin(Viewer viewer, Model model) {
        fresh(viewer, model);
        return forms.open(VIEW, new CaseDraft(null, null, null, null, null), model);
    }

    @PostMapping("/casos")
    Object register(@ModelAttribute("form") CaseDraft form, Viewer viewer, Model model, RedirectAttributes flash) {
        fresh(viewer, model);
        String done = "Caso registrado. Registre ahora sus espacios de diálogo.";
        return forms.send(VIEW, form, model, flash, done, () -> "/casos/" + register.register(form, viewer));
    }

    private void fresh(Viewer viewer, Model model) {
        model.addAttribute("heading", "Registrar caso");
        model.addAttribute("action", "/casos");
        model.addAttribute("units", register.unitsOf(viewer));
    }

    @GetMapping("/casos/{code}/edicion")
    String edit(@PathVariable String code, Viewer viewer, Model model) {
        CaseDraft known = register.open(code, viewer);
        known(code, viewer, model);
        return forms.open(VIEW, known, model);
    }

    @PostMapping("/casos/{code}/edicion")
    Object correct(
            @PathVariable String code,
            @ModelAttribute("form") CaseDraft form,
            Viewer viewer,
            Model model,
            RedirectAttributes flash) {
        register.open(code, viewer);
        known(code, viewer, model);
        return forms.send(
                VIEW,
                form,
                model,
                flash,
                "Se guardó la corrección del caso.",
                () -> {
                    register.correct(code, form, viewer);
                    return "/casos/" + code;
                },
                () -> versus(code, form, viewer));
    }

    private void known(String code, Viewer viewer, Model model) {
        model.addAttribute("heading", "Editar el caso " + code);
        model.addAttribute("action", "/casos/" + code + "/edicion");
        model.addAttribute("known", code);
        model.addAttribute("units", register.unitsOf(viewer));
    }

    private Versus versus(String code, CaseDraft mine, Viewer viewer) {
        CaseDraft stored = register.open(code, viewer);
        List<Unit> units = register.unitsOf(viewer);
        return new Versus(
                "Editar el caso " + code,
                "/casos/" + code + "/edicion",
                "/casos/" + code,
                stored.version(),
                List.of(
                        Versus.row("Nombre", "name", stored.name(), mine.name()),
                        Versus.row("Unidad territorial", "unit", stored.unit(), mine.unit(), id -> name(units, id)),
                        Versus.row("Otros nombres", "aliases", stored.aliases(), mine.aliases())));
    }

    private static String name(List<Unit> units, String id) {
        return units.stream()
                .filter(unit -> String.valueOf(unit.id()).equals(id))
                .map(Unit::name)
                .findFirst()
                .orElse(Formats.MISSING);
    }
}
