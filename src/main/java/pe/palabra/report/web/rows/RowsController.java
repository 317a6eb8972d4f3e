package pe.palabra.report.web.rows;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import pe.palabra.account.Viewer;
import pe.palabra.report.Report;
import pe.palabra.report.ReportReader;
import pe.palabra.report.ReportRows;
import pe.palabra.report.figures.ReportPeriod;
import pe.palabra.report.rows.RowFilter;

/** The rows that a figure of a report counted. */
@Controller
class RowsController {

    private final ReportReader reader;
    private final ReportRows rows;
    private final RowRequest requests;
    private final Unreadable unreadable;

    RowsController(ReportReader reader, ReportRows rows, RowRequest requests, Unreadable unreadable) {
        this.reader = reader;
        this.rows = rows;
        this.requests = requests;
        this.unreadable = unreadable;
    }

    @GetMapping("/reportes/mensual/{periodo}/filas")
    String show(
            @PathVariable("periodo") ReportPeriod period,
            @RequestParam(name = "edicion", required = false) @Nullable Integer edition,
            @RequestParam Map<String, String> parameters,
            Viewer viewer,
            Model model) {
        Report report = reader.find(period, edition);
        RowFilter filter = requests.read(report, viewer, parameters);
        RowPaging paging = RowPaging.read(parameters, unreadable);
        model.addAttribute(
                "rows", RowsView.of(report, filter, parameters, paging, rows.page(report, filter, paging.window())));
        return "report/rows";
    }
}
