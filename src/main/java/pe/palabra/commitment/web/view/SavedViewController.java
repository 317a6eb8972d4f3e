package pe.palabra.commitment.web.view;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import pe.palabra.account.Viewer;
import pe.palabra.commitment.filter.CommitmentFilters;
import pe.palabra.commitment.view.SavedViewService;
import pe.palabra.commitment.web.FilterSentences;

/** The page of saved views, and keeping a list as one. */
@Controller
class SavedViewController {

    private final SavedViewService views;
    private final SavedViewPages pages;
    private final CommitmentFilters filters;
    private final FilterSentences sentences;

    SavedViewController(
            SavedViewService views, SavedViewPages pages, CommitmentFilters filters, FilterSentences sentences) {
        this.views = views;
        this.pages = pages;
        this.filters = filters;
        this.sentences = sentences;
    }

    @GetMapping(SavedViewPages.ADDRESS)
    String all(Viewer viewer, @RequestParam(required = false) @Nullable String despues, Model model) {
        model.addAttribute("form", SavedViewForm.EMPTY);
        return pages.show(viewer, despues, model);
    }

    /** Keeps the list whose filters, order and columns come with the form, if each of them is understood. */
    @PostMapping(SavedViewPages.ADDRESS)
    String save(
            Viewer viewer,
            @Valid @ModelAttribute("form") SavedViewForm form,
            BindingResult errors,
            @RequestParam MultiValueMap<String, String> parameters,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Saving saving = Saving.of(parameters, sentences);
        Stream.concat(filters.read(viewer, saving.input()).problems().stream(), saving.problems().stream())
                .forEach(problem ->
                        errors.reject(problem.messageKey(), new Object[] {problem.value()}, problem.messageKey()));
        if (!errors.hasErrors()) {
            pages.trying(errors, () -> views.save(viewer, form.name(), saving.query(), form.shared(), form.replaces()));
        }
        if (errors.hasErrors()) {
            model.addAttribute("saving", saving);
            return pages.refused(viewer, model, response);
        }
        SavedViewPages.say(redirect, "Vista «" + form.name().strip() + "» guardada: está en el menú Vistas.");
        return "redirect:" + saving.address();
    }
}
