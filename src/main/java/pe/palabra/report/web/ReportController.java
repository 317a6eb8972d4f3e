package pe.palabra.report.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import pe.palabra.account.Role;
import pe.palabra.account.Viewer;
import pe.palabra.report.LateNews;
import pe.palabra.report.Report;
import pe.palabra.report.ReportReader;
import pe.palabra.report.figures.ReportPeriod;

/** The list of reports, and the page of one. */
@Controller
class ReportController {

    private final ReportReader reader;
    private final ReportViews views;
    private final LateNews lateNews;

    ReportController(ReportReader reader, ReportViews views, LateNews lateNews) {
        this.reader = reader;
        this.views = views;
        this.lateNews = lateNews;
    }

    /** VGT receives the bimonthly ones alone. */
    @GetMapping("/reportes")
    String list(Viewer viewer, Model model) {
        boolean internal = viewer.roles().stream().anyMatch(role -> role != Role.VGT && role != Role.ADMIN);
        model.addAttribute("internal", internal);
        if (internal) {
            model.addAttribute("months", MonthLine.of(reader.periods(), reader.issued(), reader.today()));
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
