package pe.palabra.report.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import pe.palabra.account.AuditTrail;
import pe.palabra.account.Viewer;
import pe.palabra.report.Report;
import pe.palabra.report.ReportReader;
import pe.palabra.report.figures.ReportPeriod;
import pe.palabra.report.file.ReportPdf;
import pe.palabra.report.file.ReportWorkbook;

/** A monthly report as a file. */
@Controller
class ReportFileController {

    private static final Locale SPANISH = Locale.forLanguageTag("es-PE");
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ReportReader reader;
    private final ReportWorkbook workbook;
    private final ReportPdf pdf;
    private final ReportViews views;
    private final ITemplateEngine templates;
    private final AuditTrail audit;

    ReportFileController(
            ReportReader reader,
            ReportWorkbook workbook,
            ReportPdf pdf,
            ReportViews views,
            ITemplateEngine templates,
            AuditTrail audit) {
        this.pdf = pdf;
        this.views = views;
        this.templates = templates;
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
        answer(report, "xlsx", XLSX, viewer, response);
        workbook.write(report, viewer, response.getOutputStream());
    }

    /** The figures and what is said of them; the rows are in the spreadsheet. */
    @GetMapping("/reportes/mensual/{periodo}.pdf")
    void pdf(
            @PathVariable("periodo") ReportPeriod period,
            @RequestParam(name = "edicion", required = false) @Nullable Integer edition,
            Viewer viewer,
            HttpServletResponse response)
            throws IOException {
        Report report = reader.find(period, edition);
        Context page = new Context(SPANISH, Map.of("report", views.of(report, edition, viewer)));
        String printed = templates.process("report/pdf", page);
        answer(report, "pdf", MediaType.APPLICATION_PDF_VALUE, viewer, response);
        pdf.write(printed, response.getOutputStream());
    }

    private void answer(Report report, String ending, String type, Viewer viewer, HttpServletResponse response) {
        String address = "/reportes/mensual/" + report.period() + "." + ending;
        audit.record(viewer.userId(), "EXPORT", address + ", edición " + report.edition());
        String name =
                "reporte-mensual-" + report.period() + "-" + report.status().label() + "-" + report.edition();
        response.setContentType(type);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "." + ending + "\"");
    }
}
