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
import pe.palabra.report.rows.MovementFilter;
import pe.palabra.territory.Catalogues;

/** The commitments that a term of the cuadre counted (R11.7). */
@Controller
class MovementsController {

    private final ReportReader reader;
    private final ReportRows rows;
    private final RowRequest requests;
    private final Unreadable unreadable;
    private final Catalogues catalogues;

    MovementsController(
            ReportReader reader, ReportRows rows, RowRequest requests, Unreadable unreadable, Catalogues catalogues) {
        this.reader = reader;
        this.rows = rows;
        this.requests = requests;
        this.unreadable = unreadable;
        this.catalogues = catalogues;
    }

    @GetMapping("/reportes/mensual/{periodo}/movimientos")
    String show(
            @PathVariable("periodo") ReportPeriod period,
            @RequestParam(name = "edicion", required = false) @Nullable Integer edition,
            @RequestParam Map<String, String> parameters,
            Viewer viewer,
            Model model) {
        Report report = reader.find(period, edition);
        MovementFilter filter = requests.readMovements(report, viewer, parameters);
        RowPaging paging = RowPaging.read(parameters, unreadable);
        model.addAttribute(
                "movements",
                MovementsView.of(
                        report,
                        filter,
                        parameters,
                        paging,
                        rows.movements(report, filter, paging.window()),
                        catalogues.snapshot()::unitName));
        return "report/movements";
    }
}
