package pe.palabra.dialogue.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pe.palabra.account.Role;
import pe.palabra.account.Viewer;
import pe.palabra.dialogue.CasePage;
import pe.palabra.dialogue.CaseRow;
import pe.palabra.dialogue.CommitmentTotals;
import pe.palabra.dialogue.DialogueQueries;
import pe.palabra.dialogue.upkeep.Permissions;
import pe.palabra.shared.Formats;
import pe.palabra.territory.CatalogueSnapshot;
import pe.palabra.territory.Catalogues;

/** The list of cases. */
@Controller
class CasesController {

    private final DialogueQueries dialogue;
    private final CommitmentTotals totals;
    private final Catalogues catalogues;

    CasesController(DialogueQueries dialogue, CommitmentTotals totals, Catalogues catalogues) {
        this.dialogue = dialogue;
        this.totals = totals;
        this.catalogues = catalogues;
    }

    @GetMapping("/casos")
    String list(
            CaseFilters filters,
            @RequestParam @Nullable String despues,
            @RequestParam @Nullable String antes,
            Viewer viewer,
            Model model) {
        CatalogueSnapshot catalogue = catalogues.snapshot();
        CasePage page = dialogue.cases(filters.search(catalogue, despues, antes), viewer);
        List<Long> ids = page.rows().stream().map(CaseRow::id).toList();
        Map<Long, CommitmentTotals.OfCase> counts = totals.byCase(ids, viewer);
        model.addAttribute(
                "rows",
                page.rows().stream()
                        .map(row -> CaseLine.of(row, counts.get(row.id()), totals.openFilter()))
                        .toList());
        model.addAttribute(
                "units",
                catalogue.units().stream()
                        .filter(known ->
                                viewer.seesAllUnits() || viewer.unitIds().contains(known.id()))
                        .toList());
        model.addAttribute("risks", CaseFilters.risks());
        model.addAttribute("filters", filters);
        model.addAttribute(
                "ut", catalogue.unit(filters.ut()).map(catalogue::unitName).orElse(""));
        model.addAttribute("problems", filters.problems(catalogue));
        model.addAttribute("named", page.rows().stream().anyMatch(row -> row.name() != null));
        model.addAttribute("mayImport", viewer.is(Role.SSGC));
        model.addAttribute("mayRegister", Permissions.may(viewer, Permissions.REGISTERS));
        model.addAttribute("shown", shown(page));
        model.addAttribute("next", page.next() == null ? null : filters.address("despues", page.next()));
        model.addAttribute("previous", page.previous() == null ? null : filters.address("antes", page.previous()));
        return "dialogue/cases";
    }

    private static String shown(CasePage page) {
        String cases = page.total() == 1 ? " caso" : " casos";
        return Formats.number(page.rows().size()) + " de " + Formats.number(page.total()) + cases;
    }
}
