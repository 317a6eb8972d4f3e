package pe.palabra.matrix.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pe.palabra.account.Viewer;
import pe.palabra.matrix.ImportUpload;
import pe.palabra.matrix.preview.ImportHead;
import pe.palabra.matrix.preview.ImportQueries;
import pe.palabra.matrix.preview.Keyset;
import pe.palabra.matrix.preview.Keyset.Slice;
import pe.palabra.shared.Refusal;

/** The list of uploaded matrices, and the form that uploads one more. */
@Controller
class ImportController {

    private static final int PAGE = 30;

    private final ImportQueries imports;
    private final ImportUpload upload;

    ImportController(ImportQueries imports, ImportUpload upload) {
        this.imports = imports;
        this.upload = upload;
    }

    @GetMapping("/importaciones")
    String list(@RequestParam @Nullable Long despues, @RequestParam @Nullable Long antes, Model model) {
        Slice<ImportHead> slice = imports.page(new Keyset(despues, antes, PAGE));
        model.addAttribute("lines", slice.rows().stream().map(ImportLine::new).toList());
        model.addAttribute("paging", Paging.of("/importaciones", slice, imports.count(), "importaciones"));
        return "matrix/list";
    }

    @GetMapping("/importaciones/nueva")
    String form(Model model) {
        model.addAttribute("form", new ImportForm(null, upload.suggestedCutOff().toString(), false));
        return "matrix/form";
    }

    @PostMapping("/importaciones")
    Object receive(
            @ModelAttribute("form") ImportForm form,
            BindingResult errors,
            Viewer viewer,
            HttpServletResponse response) {
        List<Refusal> problems = upload.problems(form.sent());
        problems.forEach(problem -> errors.rejectValue(problem.field(), problem.key(), problem.arguments(), null));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return "matrix/form";
        }
        return SeeOther.to("/importaciones/" + upload.receive(form.sent(), viewer));
    }
}
