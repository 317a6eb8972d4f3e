package pe.palabra.report.web.api;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pe.palabra.account.Viewer;
import pe.palabra.commitment.list.CommitmentElement;
import pe.palabra.report.Report;
import pe.palabra.report.ReportReader;
import pe.palabra.report.ReportRows;
import pe.palabra.report.figures.ReportPeriod;
import pe.palabra.report.rows.RowPage;
import pe.palabra.report.web.rows.RowPaging;
import pe.palabra.report.web.rows.RowRequest;
import pe.palabra.report.web.rows.Unreadable;

/** Monthly reports as JSON (contracts.md, "Reports"). */
@RestController
class ReportApi {

    private final ReportReader reader;
    private final ReportRows rows;
    private final RowRequest requests;
    private final Unreadable unreadable;

    ReportApi(ReportReader reader, ReportRows rows, RowRequest requests, Unreadable unreadable) {
        this.reader = reader;
        this.rows = rows;
        this.requests = requests;
        this.unreadable = unreadable;
    }

    @GetMapping("/api/v1/reportes/mensual/{periodo}")
    MonthlyReport report(
            @PathVariable("periodo") ReportPeriod period,
            @RequestParam(name = "edicion", required = false) @Nullable Integer edition,
            Viewer viewer) {
        return MonthlyReport.of(reader.find(period, edition).seenBy(viewer));
    }

    /** What was said of all rows when the report was made, and what history says of them again. */
    @JsonPropertyOrder({"huella", "recalculada", "igual"})
    public record Verification(String huella, String recalculada, boolean igual) {}

    @GetMapping("/api/v1/reportes/mensual/{periodo}/verificacion")
    Verification verify(
            @PathVariable("periodo") ReportPeriod period,
            @RequestParam(name = "edicion", required = false) @Nullable Integer edition) {
        Report report = reader.find(period, edition);
        String said = report.content().fingerprint();
        String again = reader.recompute(report);
        return new Verification(said, again, said.equals(again));
    }

    /** A page of rows, shaped like the list of commitments; {@code siguiente} is the {@code despues} of the next one. */
    @JsonPropertyOrder({"total", "pagina", "tamano", "siguiente", "elementos"})
    public record Listing(
            long total, int pagina, int tamano, @Nullable String siguiente, List<CommitmentElement> elementos) {}

    @GetMapping("/api/v1/reportes/mensual/{periodo}/filas")
    Listing rows(
            @PathVariable("periodo") ReportPeriod period,
            @RequestParam(name = "edicion", required = false) @Nullable Integer edition,
            @RequestParam Map<String, String> parameters,
            Viewer viewer) {
        Report report = reader.find(period, edition);
        RowPaging paging = RowPaging.read(parameters, unreadable);
        RowPage page = rows.page(report, requests.read(report, viewer, parameters), paging.window());
        return new Listing(page.total(), paging.number(), paging.size(), page.next(), page.elements());
    }
}
