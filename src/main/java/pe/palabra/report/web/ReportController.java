package pe.palabra.report.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import pe.palabra.account.Viewer;
import pe.palabra.report.LateNews;
import pe.palabra.report.Report;
import pe.palabra.report.ReportPermissions;
import pe.palabra.report.ReportReader;
import pe.palabra.report.figures.ReportPeriod;

/** The list of reports, and the page of one. */
@Controller
class ReportController {

    private static final String DRAFTS = "borrador";

    private final ReportReader reader;
    private final ReportViews views;
    private final LateNews lateNews;

    ReportController(ReportReader reader, ReportViews views, LateNews lateNews) {
        this.reader = reader;
        this.views = views;
        this.lateNews = lateNews;
    }

    /** VGT receives the bimonthly ones alone. {@code estado=borrador}: only the months that wait to be issued. */
    @GetMapping("/reportes")
    String list(@RequestParam(defaultValue = "") String estado, Viewer viewer, Model model) {
        if (!estado.isEmpty() && !estado.equals(DRAFTS)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "El estado se escribe borrador.");
        }
        boolean internal = ReportPermissions.mayReadMonthly(viewer);
        boolean drafts = estado.equals(DRAFTS);
        model.addAttribute("internal", internal);
        model.addAttribute("drafts", drafts);
        if (internal) {
            model.addAttribute(
                    "months",
                    reader.months().stream()
                            .filter(month -> !drafts || month.isDraft())
                            .map(MonthLine::of)
                            .toList());
        }
        return "report/reports";
    }

    @GetMapping("/reportes/mensual/{periodo}")
    String show(
            @PathVariable("periodo") ReportPeriod period,
            @RequestParam(name = "edicion", required = false) @Nullable Integer edition,
            Viewer viewer,
            Model model) {
        Report report = reader.find(period, edition);
        model.addAttribute("report", views.of(report, edition, viewer));
        model.addAttribute("news", NewsView.of(lateNews.since(report, viewer)));
        return "report/monthly";
    }
}
