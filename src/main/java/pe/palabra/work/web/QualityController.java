package pe.palabra.work.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pe.palabra.account.Viewer;
import pe.palabra.matrix.preview.Keyset;
import pe.palabra.shared.Formats;
import pe.palabra.work.WorkService;
import pe.palabra.work.quality.Uncatalogued;
import pe.palabra.work.quality.UncataloguedQueries;

/** What the register lacks (C11): figures that open their lists, and the names that wait to be catalogued. */
@Controller
class QualityController {

    private static final int PAGE = 50;

    private final WorkService work;
    private final UncataloguedQueries institutions;

    QualityController(WorkService work, UncataloguedQueries institutions) {
        this.work = work;
        this.institutions = institutions;
    }

    @GetMapping("/calidad")
    String show(@RequestParam @Nullable Long despues, @RequestParam @Nullable Long antes, Viewer viewer, Model model) {
        Keyset.Slice<Uncatalogued> slice = institutions.page(viewer, new Keyset(despues, antes, PAGE));
        long total = institutions.count(viewer);
        model.addAttribute("figures", work.quality(viewer));
        model.addAttribute("institutions", slice.rows());
        model.addAttribute("total", Formats.number(total));
        model.addAttribute(
                "shown",
                Formats.number(slice.rows().size()) + " de " + Formats.number(total)
                        + (total == 1 ? " entidad" : " entidades"));
        model.addAttribute("previous", slice.previous() == null ? null : "/calidad?antes=" + slice.previous());
        model.addAttribute("next", slice.next() == null ? null : "/calidad?despues=" + slice.next());
        return "work/quality";
    }
}
