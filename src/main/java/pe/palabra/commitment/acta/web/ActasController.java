package pe.palabra.commitment.acta.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import pe.palabra.account.Role;
import pe.palabra.account.Viewer;
import pe.palabra.commitment.acta.ActaPromises;
import pe.palabra.dialogue.acta.ActaPage;
import pe.palabra.dialogue.acta.ActaQueries;
import pe.palabra.dialogue.acta.ActaRow;
import pe.palabra.territory.CatalogueSnapshot;
import pe.palabra.territory.Catalogues;

/** The list of actas. */
@Controller
class ActasController {

    private final ActaQueries actas;
    private final ActaPromises promises;
    private final Catalogues catalogues;

    ActasController(ActaQueries actas, ActaPromises promises, Catalogues catalogues) {
        this.actas = actas;
        this.promises = promises;
        this.catalogues = catalogues;
    }

    @GetMapping("/actas")
    String list(
            @ModelAttribute("asked") AskedActas asked,
            @RequestParam @Nullable String despues,
            @RequestParam @Nullable String antes,
            Viewer viewer,
            Model model) {
        CatalogueSnapshot catalogue = catalogues.snapshot();
        Optional<Long> unit = catalogue.unit(asked.ut());
        ActaPage page = actas.page(asked.search(unit, despues, antes), viewer);
        List<Long> ids = page.rows().stream().map(ActaRow::id).toList();
        model.addAttribute("rows", page.rows());
        model.addAttribute("counts", promises.counts(ids, viewer));
        model.addAttribute("units", UnitChoices.of(catalogue, viewer));
        model.addAttribute("unitName", unit.map(catalogue::unitName).orElse(""));
        model.addAttribute("notUnderstood", asked.notUnderstood(unit));
        model.addAttribute("mayRegister", viewer.is(Role.SSGC));
        model.addAttribute("shown", asked.shown(page));
        model.addAttribute("next", page.next() == null ? null : asked.address("despues", page.next()));
        model.addAttribute("previous", page.previous() == null ? null : asked.address("antes", page.previous()));
        return "commitment/acta/list";
    }
}
