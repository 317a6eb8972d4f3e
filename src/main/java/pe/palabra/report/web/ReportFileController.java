package pe.palabra.report.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import pe.palabra.account.AuditTrail;
import pe.palabra.account.Viewer;
import pe.palabra.report.Report;
import pe.palabra.report.ReportReader;
import pe.palabra.report.figures.ReportPeriod;
import pe.palabra.report.file.ReportWorkbook;

/** A monthly report as a file. */
@Controller
class ReportFileController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ReportReader reader;
    private final ReportWorkbook workbook;
    private final AuditTrail audit;

    ReportFileController(ReportReader reader, ReportWorkbook workbook, AuditTrail audit) {
        this.reader = reader;
        this.workbook = workbook;
        this.audit = audit;
    }

    @GetMapping("/reportes/mensual/{periodo}.xlsx")
    void xlsx(
            @PathVariable("periodo") ReportPeriod period,
            @RequestParam(name = "edicion", required = false) @Nullable Integer edition,
            Viewer viewer,
            HttpServletResponse response)
            throws IOException {
        Report report = reader.find(period, edition);
        audit.record(viewer.userId(), "EXPORT", "/reportes/mensual/" + period + ".xlsx, edición " + report.edition());
        String name = "reporte-mensual-" + period + "-" + report.status().label() + "-" + report.edition() + ".xlsx";
        response.setContentType(XLSX);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
        workbook.write(report, viewer, response.getOutputStream());
    }
}
