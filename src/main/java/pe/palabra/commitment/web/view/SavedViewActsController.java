package pe.palabra.commitment.web.view;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import pe.palabra.account.Viewer;
import pe.palabra.commitment.view.SavedViewService;

/** What a person does with an own saved view. */
@Controller
class SavedViewActsController {

    private static final String BACK = "redirect:" + SavedViewPages.ADDRESS;

    private final SavedViewService views;
    private final SavedViewPages pages;

    SavedViewActsController(SavedViewService views, SavedViewPages pages) {
        this.views = views;
        this.pages = pages;
    }

    @PostMapping(SavedViewPages.ADDRESS + "/{id}/nombre")
    String rename(
            Viewer viewer,
            @PathVariable long id,
            @Valid @ModelAttribute("form") SavedViewForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            pages.trying(errors, () -> views.rename(viewer, id, form.name()));
        }
        if (errors.hasErrors()) {
            model.addAttribute("renaming", id);
            return pages.refused(viewer, model, response);
        }
        SavedViewPages.say(redirect, "Ahora se llama «" + form.name().strip() + "».");
        return BACK;
    }

    @PostMapping(SavedViewPages.ADDRESS + "/{id}/compartida")
    String share(Viewer viewer, @PathVariable long id, @RequestParam boolean compartida, RedirectAttributes redirect) {
        views.share(viewer, id, compartida);
        SavedViewPages.say(
                redirect,
                compartida
                        ? "Ahora la ven todas las cuentas, cada una con sus unidades territoriales."
                        : "Ahora la ve solo usted.");
        return BACK;
    }

    @PostMapping(SavedViewPages.ADDRESS + "/{id}/eliminacion")
    String delete(Viewer viewer, @PathVariable long id, RedirectAttributes redirect) {
        views.delete(viewer, id);
        SavedViewPages.say(redirect, "Vista eliminada. Los compromisos siguen como estaban.");
        return BACK;
    }
}
