package pe.palabra.report.file;

import java.io.IOException;
import java.io.OutputStream;
import org.springframework.stereotype.Service;
import pe.palabra.account.Viewer;
import pe.palabra.report.Report;
import pe.palabra.report.ReportRows;
import pe.palabra.report.rows.RowFilter;
import pe.palabra.sheet.WorkbookSheet;
import pe.palabra.sheet.WorkbookWriter;

/** A monthly report as a spreadsheet: its figures on one sheet, every row on another. */
@Service
public class ReportWorkbook {

    private final ReportRows rows;

    ReportWorkbook(ReportRows rows) {
        this.rows = rows;
    }

    /** Writes what a viewer may see, row by row. */
    public void write(Report report, Viewer viewer, OutputStream out) throws IOException {
        try (WorkbookWriter workbook = new WorkbookWriter(out)) {
            new SummarySheet(workbook.sheet("Resumen", 26, 16, 28, 14), report.seenBy(viewer)).write();
            WorkbookSheet annex = workbook.sheet("Anexo", AnnexColumn.widths());
            annex.headings(AnnexColumn.headings());
            annex.freeze();
            rows.forEach(report, RowFilter.all(viewer), element -> annex.cells(AnnexColumn.cells(element)));
        }
    }
}
