package pe.palabra.matrix.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import pe.palabra.matrix.preview.FindingGroup;
import pe.palabra.matrix.preview.ImportNotices;
import pe.palabra.matrix.preview.ImportQueries;
import pe.palabra.matrix.preview.ImportRows;
import pe.palabra.matrix.preview.ImportTallies;
import pe.palabra.matrix.preview.Keyset;
import pe.palabra.matrix.preview.RowList;
import pe.palabra.shared.NotFound;

/** The lists of which an uploaded matrix's page shows only the beginning. */
@Controller
class ImportListController {

    private static final int PAGE = 50;

    private final ImportPages pages;
    private final ImportQueries imports;
    private final ImportRows rows;
    private final ImportNotices notices;

    ImportListController(ImportPages pages, ImportQueries imports, ImportRows rows, ImportNotices notices) {
        this.pages = pages;
        this.imports = imports;
        this.rows = rows;
        this.notices = notices;
    }

    @GetMapping("/importaciones/{id:\\d+}/filas/{list}")
    String rows(
            @PathVariable long id,
            @PathVariable String list,
            @RequestParam @Nullable Long despues,
            @RequestParam @Nullable Long antes,
            Model model) {
        RowList asked = RowList.of(list);
        var slice = rows.page(id, asked, keyset(despues, antes));
        head(id, model);
        model.addAttribute("list", asked);
        model.addAttribute("slice", slice);
        model.addAttribute("typed", Map.of());
        model.addAttribute("paging", Paging.of(here(id, "filas/" + list), slice, rows.count(id, asked), "filas"));
        return "matrix/rows";
    }

    @GetMapping("/importaciones/{id:\\d+}/rechazadas")
    String refused(
            @PathVariable long id,
            @RequestParam @Nullable Long despues,
            @RequestParam @Nullable Long antes,
            Model model) {
        var slice = notices.refusals(id, keyset(despues, antes));
        head(id, model);
        model.addAttribute("slice", slice);
        model.addAttribute("paging", Paging.of(here(id, "rechazadas"), slice, notices.refusals(id), "motivos"));
        return "matrix/refused";
    }

    @GetMapping("/importaciones/{id:\\d+}/avisos/{finding}")
    String findings(
            @PathVariable long id,
            @PathVariable String finding,
            @RequestParam @Nullable Long despues,
            @RequestParam @Nullable Long antes,
            Model model) {
        FindingGroup group = notices.groups(id).stream()
                .filter(known -> known.finding().equals(finding))
                .findFirst()
                .orElseThrow(() -> new NotFound("aviso " + finding));
        var slice = notices.findings(id, finding, keyset(despues, antes));
        head(id, model);
        model.addAttribute("finding", pages.line(group));
        model.addAttribute("slice", slice);
        model.addAttribute("paging", Paging.of(here(id, "avisos/" + finding), slice, group.number(), "avisos"));
        return "matrix/findings";
    }

    @GetMapping("/importaciones/{id:\\d+}/ausentes")
    String absent(
            @PathVariable long id,
            @RequestParam @Nullable Long despues,
            @RequestParam @Nullable Long antes,
            Model model) {
        var slice = notices.absent(id, keyset(despues, antes));
        ImportLine line = head(id, model);
        int total = line.head().rowsAbsent() == null ? 0 : line.head().rowsAbsent();
        model.addAttribute("slice", slice);
        model.addAttribute("paging", Paging.of(here(id, "ausentes"), slice, total, "compromisos"));
        return "matrix/absent";
    }

    private ImportLine head(long id, Model model) {
        ImportLine line = new ImportLine(imports.head(id));
        model.addAttribute("line", line);
        ImportTallies tallies = imports.tallies(id);
        model.addAttribute("tallies", tallies);
        model.addAttribute("several", tallies.sheets() > 1);
        return line;
    }

    private static Keyset keyset(@Nullable Long after, @Nullable Long before) {
        return new Keyset(after, before, PAGE);
    }

    private static String here(long id, String list) {
        return "/importaciones/" + id + "/" + list;
    }
}
