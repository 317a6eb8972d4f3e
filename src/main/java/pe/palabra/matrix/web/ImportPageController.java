package pe.palabra.matrix.web;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;
import pe.palabra.account.Viewer;
import pe.palabra.matrix.ImportService;
import pe.palabra.matrix.preview.ImportQueries;

/** The page of one uploaded matrix, with what may become of it: confirmed, discarded, taken back. */
@Controller
class ImportPageController {

    private final ImportPages pages;
    private final ImportQueries queries;
    private final ImportService imports;

    ImportPageController(ImportPages pages, ImportQueries queries, ImportService imports) {
        this.pages = pages;
        this.queries = queries;
        this.imports = imports;
    }

    @GetMapping("/importaciones/{id:\\d+}")
    String show(@PathVariable long id, Model model) {
        return pages.show(id, Map.of(), model);
    }

    @PostMapping("/importaciones/{id:\\d+}/confirmacion")
    RedirectView confirm(@PathVariable long id, Viewer viewer) {
        imports.confirm(id, viewer);
        return SeeOther.to("/importaciones/" + id);
    }

    @PostMapping("/importaciones/{id:\\d+}/descarte")
    RedirectView discard(@PathVariable long id, RedirectAttributes flash) {
        imports.discard(id);
        flash.addFlashAttribute("flash", "Importación descartada. Nada cambió en el registro.");
        flash.addFlashAttribute("flashKind", "note");
        return SeeOther.to("/importaciones/" + id);
    }

    @GetMapping("/importaciones/{id:\\d+}/reversion")
    String asksToRevert(@PathVariable long id, Model model) {
        model.addAttribute("line", new ImportLine(queries.head(id)));
        return "matrix/reversal";
    }

    @PostMapping("/importaciones/{id:\\d+}/reversion")
    RedirectView revert(@PathVariable long id, Viewer viewer, RedirectAttributes flash) {
        imports.revert(id, viewer);
        flash.addFlashAttribute(
                "flash",
                "Importación revertida: sus hechos se retiraron y lo que creó quedó anulado. Puede importarse otra vez.");
        flash.addFlashAttribute("flashKind", "good");
        return SeeOther.to("/importaciones/" + id);
    }
}
