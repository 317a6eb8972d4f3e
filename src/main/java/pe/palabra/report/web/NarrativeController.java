package pe.palabra.report.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import pe.palabra.account.Viewer;
import pe.palabra.report.Report;
import pe.palabra.report.ReportNarratives;
import pe.palabra.report.ReportReader;
import pe.palabra.report.ReportStatus;
import pe.palabra.report.figures.ReportPeriod;
import pe.palabra.report.narrative.SavedNarrative;
import pe.palabra.shared.Refusal;

/** Writing the reading of a month (C8); what two people write at once is shown to the second one. */
@Controller
class NarrativeController {

    private final ReportReader reader;
    private final ReportNarratives narratives;

    NarrativeController(ReportReader reader, ReportNarratives narratives) {
        this.reader = reader;
        this.narratives = narratives;
    }

    @GetMapping("/reportes/mensual/{periodo}/narrativa")
    String edit(@PathVariable("periodo") ReportPeriod period, Model model) {
        Report report = reader.find(period, null);
        if (report.status() == ReportStatus.ISSUED) {
            return redirect(period);
        }
        NarrativeForm form = narratives
                .of(report)
                .map(saved -> new NarrativeForm(saved.text(), saved.version()))
                .orElse(new NarrativeForm("", 0));
        model.addAttribute("form", form);
        return page(report, model);
    }

    @PostMapping("/reportes/mensual/{periodo}/narrativa")
    String save(
            @PathVariable("periodo") ReportPeriod period,
            @ModelAttribute("form") NarrativeForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            Optional<SavedNarrative> other = narratives.save(period, form.text(), form.over(), viewer);
            if (other.isEmpty()) {
                redirect.addFlashAttribute("flash", "Lectura del mes guardada.");
                redirect.addFlashAttribute("flashKind", "good");
                return redirect(period);
            }
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            model.addAttribute("other", other.get());
        } catch (Refusal refusal) {
            if (refusal.field() == null) {
                throw refusal;
            }
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            errors.rejectValue(refusal.field(), refusal.key(), refusal.arguments(), null);
        }
        return page(reader.find(period, null), model);
    }

    private static String page(Report report, Model model) {
        model.addAttribute("period", report.period().toString());
        model.addAttribute("periodName", report.period().name());
        model.addAttribute("fields", NarrativeFieldLine.of(report.content()));
        return "report/narrative";
    }

    private static String redirect(ReportPeriod period) {
        return "redirect:/reportes/mensual/" + period;
    }
}
