package pe.palabra.report.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import pe.palabra.account.Viewer;
import pe.palabra.report.Report;
import pe.palabra.report.ReportReader;
import pe.palabra.report.ReportService;
import pe.palabra.report.ReportStatus;
import pe.palabra.report.figures.ReportPeriod;

/** Issuing a monthly report, proving that history still says the same, and opening a new edition of an issued one. */
@Controller
class ReportIssueController {

    private final ReportService service;
    private final ReportReader reader;
    private final ReportViews views;

    ReportIssueController(ReportService service, ReportReader reader, ReportViews views) {
        this.service = service;
        this.reader = reader;
        this.views = views;
    }

    /** What issuing does, before it is done; a report that is no draft is shown as it is. */
    @GetMapping("/reportes/mensual/{periodo}/emision")
    String confirm(@PathVariable("periodo") ReportPeriod period, Viewer viewer, Model model) {
        Report report = reader.find(period, null);
        model.addAttribute("report", views.of(report, null, viewer));
        return report.status() == ReportStatus.DRAFT ? "report/issue" : redirect(period);
    }

    @PostMapping("/reportes/mensual/{periodo}/emision")
    String issue(@PathVariable("periodo") ReportPeriod period, Viewer viewer, RedirectAttributes redirect) {
        service.issue(period, viewer);
        redirect.addFlashAttribute("flash", "Reporte emitido. Sus cifras y sus filas ya no cambian.");
        redirect.addFlashAttribute("flashKind", "good");
        return redirect(period);
    }

    /** What was said when the report was made beside what history says of it now. */
    @GetMapping("/reportes/mensual/{periodo}/verificacion")
    String verify(
            @PathVariable("periodo") ReportPeriod period,
            @RequestParam(name = "edicion", required = false) @Nullable Integer edition,
            Viewer viewer,
            Model model) {
        Report report = reader.find(period, edition);
        model.addAttribute("report", views.of(report, edition, viewer));
        model.addAttribute("recomputed", reader.recompute(report));
        return "report/verification";
    }

    @GetMapping("/reportes/mensual/{periodo}/edicion")
    String askReason(
            @PathVariable("periodo") ReportPeriod period,
            @ModelAttribute("form") CorrectionForm form,
            Viewer viewer,
            Model model) {
        Report report = reader.find(period, null);
        model.addAttribute("report", views.of(report, null, viewer));
        return report.status() == ReportStatus.ISSUED ? "report/correction" : redirect(period);
    }

    @PostMapping("/reportes/mensual/{periodo}/edicion")
    String correct(
            @PathVariable("periodo") ReportPeriod period,
            @Valid @ModelAttribute("form") CorrectionForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return askReason(period, form, viewer, model);
        }
        service.correct(period, Objects.requireNonNull(form.motivo()), viewer);
        redirect.addFlashAttribute(
                "flash", "Nueva edición abierta, en borrador: sigue al registro hasta que se emita.");
        redirect.addFlashAttribute("flashKind", "good");
        return redirect(period);
    }

    private static String redirect(ReportPeriod period) {
        return "redirect:/reportes/mensual/" + period;
    }
}
