package pe.palabra.report.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.palabra.report.web.rows.FigureLink;

/** A monthly report as its page shows it. */
public record ReportView(
        String period,
        String periodName,
        String monthName,
        String cutOff,
        String status,
        int edition,
        @Nullable String reason,
        boolean issued,
        boolean provisional,
        boolean partial,
        boolean mayIssue,
        boolean mayCorrect,
        boolean mayWrite,
        @Nullable String previous,
        @Nullable String next,
        @Nullable String lastIssued,
        @Nullable String lastIssuedShort,
        List<Step> steps,
        Headline headline,
        List<ClassTable> tables,
        List<UnitLine> kinds,
        List<UnitLine> attention,
        List<FigureLink> late,
        List<LateLine> lateLines,
        List<BalanceRow> balance,
        @Nullable NarrativeView narrative,
        @Nullable List<CheckLine> checks,
        List<EditionLine> editions,
        String fingerprint,
        String made,
        String verification,
        String workbook,
        String pdf) {

    /** Whether a printed table needs the page across. */
    public boolean wide() {
        return tables.stream().anyMatch(table -> table.units().size() > WIDEST_UPRIGHT);
    }

    /** Whether something that is left prevents issuing. */
    public boolean blocked() {
        return checks != null && checks.stream().anyMatch(CheckLine::blocks);
    }

    private static final int WIDEST_UPRIGHT = 5;

    /** The sentence that opens the report, and the four figures below it. */
    public record Headline(
            FigureLink total,
            FigureLink news,
            FigureLink closed,
            FigureLink open,
            FigureLink fulfilled,
            String percentage,
            FigureLink critical,
            FigureLink overdue,
            FigureLink withoutDeadline,
            FigureLink notReported) {}
}
