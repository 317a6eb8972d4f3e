package pe.palabra.report.web.rows;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import pe.palabra.account.Viewer;
import pe.palabra.report.EditionDifferences;
import pe.palabra.report.Report;
import pe.palabra.report.ReportReader;
import pe.palabra.report.figures.ReportPeriod;
import pe.palabra.territory.Catalogues;

/** What a later edition of a report corrects. */
@Controller
class DifferencesController {

    private final ReportReader reader;
    private final EditionDifferences differences;
    private final Unreadable unreadable;
    private final Catalogues catalogues;

    DifferencesController(
            ReportReader reader, EditionDifferences differences, Unreadable unreadable, Catalogues catalogues) {
        this.reader = reader;
        this.differences = differences;
        this.unreadable = unreadable;
        this.catalogues = catalogues;
    }

    @GetMapping("/reportes/mensual/{periodo}/diferencias")
    String show(
            @PathVariable("periodo") ReportPeriod period,
            @RequestParam(name = "edicion", required = false) @Nullable Integer edition,
            @RequestParam Map<String, String> parameters,
            Viewer viewer,
            Model model) {
        Report now = reader.find(period, edition);
        Report before = reader.correctedBy(now);
        model.addAttribute(
                "differences",
                DifferencesView.of(
                        before,
                        now,
                        differences.between(before, now, viewer),
                        viewer,
                        RowPaging.read(parameters, unreadable),
                        catalogues.snapshot()::unitName));
        return "report/differences";
    }
}
