package pe.palabra.report.file;

import java.io.IOException;
import java.io.OutputStream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import pe.palabra.account.Viewer;
import pe.palabra.report.Report;
import pe.palabra.report.ReportRows;
import pe.palabra.report.rows.RowFilter;
import pe.palabra.sheet.WorkbookSheet;
import pe.palabra.sheet.WorkbookWriter;

/** A monthly report as a spreadsheet: its figures, its cuadre, its late news, and every row, each on a sheet. */
@Service
public class ReportWorkbook {

    private final ReportRows rows;
    private final LateTable late;

    ReportWorkbook(ReportRows rows, MessageSource messages) {
        this.rows = rows;
        this.late = new LateTable(messages);
    }

    /** Writes what a viewer may see, row by row. */
    public void write(Report report, Viewer viewer, OutputStream out) throws IOException {
        try (WorkbookWriter workbook = new WorkbookWriter(out)) {
            Report seen = report.seenBy(viewer);
            new SummarySheet(workbook.sheet("Resumen", 26, 16, 28, 14), seen).write();
            BalanceTable.write(workbook.sheet("Cuadre", BalanceTable.WIDTHS), seen);
            late.write(workbook.sheet("Noticias tardías", LateTable.WIDTHS), seen);
            WorkbookSheet annex = workbook.sheet("Anexo", AnnexColumn.widths());
            annex.headings(AnnexColumn.headings());
            annex.freeze();
            rows.forEach(report, RowFilter.all(viewer), element -> annex.cells(AnnexColumn.cells(element)));
        }
    }
}
