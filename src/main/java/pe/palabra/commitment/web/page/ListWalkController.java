package pe.palabra.commitment.web.page;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;
import pe.palabra.account.Viewer;
import pe.palabra.commitment.filter.CommitmentFilter;
import pe.palabra.commitment.filter.CommitmentFilters;
import pe.palabra.commitment.filter.QueryText;
import pe.palabra.commitment.list.CommitmentDetail;
import pe.palabra.commitment.list.CommitmentDetails;
import pe.palabra.commitment.list.CommitmentQueries;
import pe.palabra.commitment.web.ListReturn;

/** Leads from a commitment to the one before or after it in the list that one came from; where it ends, back to it. */
@Controller
class ListWalkController {

    private final CommitmentDetails details;
    private final CommitmentFilters filters;
    private final CommitmentQueries queries;

    ListWalkController(CommitmentDetails details, CommitmentFilters filters, CommitmentQueries queries) {
        this.details = details;
        this.filters = filters;
        this.queries = queries;
    }

    @GetMapping("/compromisos/{code}/siguiente")
    RedirectView next(
            Viewer viewer,
            @PathVariable String code,
            @RequestParam(name = ListReturn.PARAMETER, defaultValue = "") String list,
            RedirectAttributes flash) {
        return walk(viewer, code, list, false, flash);
    }

    @GetMapping("/compromisos/{code}/anterior")
    RedirectView previous(
            Viewer viewer,
            @PathVariable String code,
            @RequestParam(name = ListReturn.PARAMETER, defaultValue = "") String list,
            RedirectAttributes flash) {
        return walk(viewer, code, list, true, flash);
    }

    private RedirectView walk(Viewer viewer, String code, String list, boolean back, RedirectAttributes flash) {
        CommitmentDetail detail = details.find(viewer, code);
        CommitmentFilter filter = filters.read(viewer, QueryText.parameters(list));
        String beside = queries.beside(viewer, filter, detail.row().id(), back);
        if (beside == null) {
            flash.addFlashAttribute("flash", back ? "Era el primero de la lista." : "Era el último de la lista.");
            flash.addFlashAttribute("flashKind", "note");
        }
        RedirectView there = new RedirectView(address(beside, list), true, false);
        there.setStatusCode(HttpStatus.SEE_OTHER);
        there.setExposeModelAttributes(false);
        return there;
    }

    private static String address(@Nullable String code, String list) {
        return code == null ? ListReturn.address(list) : "/compromisos/" + code + ListReturn.suffix(list);
    }
}
