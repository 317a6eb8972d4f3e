package pe.palabra.commitment.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pe.palabra.account.AuditTrail;
import pe.palabra.account.Viewer;
import pe.palabra.commitment.filter.CommitmentFilter;
import pe.palabra.commitment.filter.CommitmentFilters;
import pe.palabra.commitment.filter.FilterProblem;
import pe.palabra.commitment.list.CommitmentExport;
import pe.palabra.commitment.list.ExportFormat;
import pe.palabra.sheet.SheetColumn;
import pe.palabra.sheet.SheetWriter;

/** The list of commitments as a file, streamed. */
@Controller
class CommitmentExportController {

    private static final String CSV = "text/csv;charset=UTF-8";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final CommitmentFilters filters;
    private final CommitmentExport export;
    private final FilterSentences sentences;
    private final AuditTrail audit;

    CommitmentExportController(
            CommitmentFilters filters, CommitmentExport export, FilterSentences sentences, AuditTrail audit) {
        this.filters = filters;
        this.export = export;
        this.sentences = sentences;
        this.audit = audit;
    }

    @GetMapping("/compromisos.csv")
    void csv(Viewer viewer, @RequestParam MultiValueMap<String, String> parameters, HttpServletResponse response)
            throws IOException {
        write(viewer, parameters, response, "csv", CSV, SheetWriter::csv);
    }

    @GetMapping("/compromisos.xlsx")
    void xlsx(Viewer viewer, @RequestParam MultiValueMap<String, String> parameters, HttpServletResponse response)
            throws IOException {
        write(
                viewer,
                parameters,
                response,
                "xlsx",
                XLSX,
                (out, columns) -> SheetWriter.xlsx(out, "Compromisos", columns));
    }

    private interface Opening {
        SheetWriter on(OutputStream out, List<SheetColumn> columns) throws IOException;
    }

    private void write(
            Viewer viewer,
            MultiValueMap<String, String> parameters,
            HttpServletResponse response,
            String extension,
            String type,
            Opening opening)
            throws IOException {
        CommitmentFilter filter = filters.read(viewer, parameters);
        sentences.refuseUnknown(filter);
        ExportFormat format = format(parameters);
        String asked = new ListLinks(filter, ListColumns.of(List.of())).export(extension, format.key());
        response.setContentType(type);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"compromisos-" + format.key() + "-" + filter.today() + "." + extension + "\"");
        try (SheetWriter writer = opening.on(response.getOutputStream(), format.columns())) {
            long written = export.write(viewer, filter, format, writer::row);
            audit.record(viewer.userId(), "EXPORT", asked + ": " + written);
        }
    }

    private ExportFormat format(MultiValueMap<String, String> parameters) {
        String written = parameters.getFirst("formato");
        if (written == null || written.isBlank()) {
            return ExportFormat.ANEXO_2;
        }
        return ExportFormat.of(written).orElseThrow(() -> sentences.unreadable(new FilterProblem("formato", written)));
    }
}
