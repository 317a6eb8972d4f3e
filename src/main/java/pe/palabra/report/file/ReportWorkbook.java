package pe.palabra.report.file;

import java.io.IOException;
import java.io.OutputStream;
import org.dhatim.fastexcel.Workbook;
import org.springframework.stereotype.Service;
import pe.palabra.account.Viewer;
import pe.palabra.report.Report;
import pe.palabra.report.ReportRows;
import pe.palabra.report.rows.RowFilter;

/** A monthly report as a spreadsheet: its figures on one sheet, every row on another. */
@Service
public class ReportWorkbook {

    private final ReportRows rows;

    ReportWorkbook(ReportRows rows) {
        this.rows = rows;
    }

    /** Writes what a viewer may see, row by row. */
    public void write(Report report, Viewer viewer, OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, "Palabra", "1.0");
        WorkbookSheet summary = new WorkbookSheet(workbook.newWorksheet("Resumen"), 26, 16, 28, 14);
        new SummarySheet(summary, report.seenBy(viewer)).write();
        summary.finish();
        WorkbookSheet annex = new WorkbookSheet(workbook.newWorksheet("Anexo"), AnnexColumn.widths());
        annex.headings(AnnexColumn.headings());
        annex.freeze();
        rows.forEach(report, RowFilter.all(viewer), element -> annex.cells(AnnexColumn.cells(element)));
        workbook.finish();
    }
}
