package pe.palabra.commitment.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pe.palabra.account.Role;
import pe.palabra.account.Viewer;
import pe.palabra.commitment.filter.CommitmentFilter;
import pe.palabra.commitment.filter.CommitmentFilters;

/** The matrix on screen. */
@Controller
class CommitmentListController {

    private final CommitmentFilters filters;
    private final ListViews views;

    CommitmentListController(CommitmentFilters filters, ListViews views) {
        this.filters = filters;
        this.views = views;
    }

    /** A value that nobody knows gives 400 and the same page, with a sentence beside what was written. */
    @GetMapping("/compromisos")
    String list(
            Viewer viewer,
            @RequestParam MultiValueMap<String, String> parameters,
            Model model,
            HttpServletResponse response) {
        CommitmentFilter filter = filters.read(viewer, parameters);
        ListColumns columns = ListColumns.of(parameters.getOrDefault(ListColumns.PARAMETER, List.of()));
        ListView view = views.of(viewer, filter, columns, parameters.getOrDefault("despues", List.of()));
        if (!view.problems().isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
        model.addAttribute("list", view);
        model.addAttribute("mayImport", viewer.is(Role.SSGC));
        return "commitment/commitments";
    }
}
