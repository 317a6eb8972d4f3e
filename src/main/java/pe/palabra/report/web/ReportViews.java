package pe.palabra.report.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pe.palabra.account.Viewer;
import pe.palabra.report.Readiness;
import pe.palabra.report.Report;
import pe.palabra.report.ReportEdition;
import pe.palabra.report.ReportNarratives;
import pe.palabra.report.ReportPermissions;
import pe.palabra.report.ReportReader;
import pe.palabra.report.ReportStatus;
import pe.palabra.report.figures.Figure;
import pe.palabra.report.figures.ReportContent;
import pe.palabra.report.figures.ReportPeriod;
import pe.palabra.report.narrative.SavedNarrative;
import pe.palabra.report.web.rows.RowAddress;
import pe.palabra.shared.Formats;

/** Lays a report out for its page. */
@Component
class ReportViews {

    private final ReportReader reader;
    private final ReportNarratives narratives;
    private final Readiness readiness;

    ReportViews(ReportReader reader, ReportNarratives narratives, Readiness readiness) {
        this.reader = reader;
        this.narratives = narratives;
        this.readiness = readiness;
    }

    /** {@code edition}: the one that the address names, which the links repeat; null: the newest. */
    ReportView of(Report report, @Nullable Integer edition, Viewer viewer) {
        ReportContent content = report.content().seenBy(viewer);
        ReportPeriod period = report.period();
        Optional<Report> before = reader.comparedWith(report);
        RowAddress all = RowAddress.all(period, edition);
        String same = edition == null ? "" : "?edicion=" + edition;
        boolean mine = ReportPermissions.mayIssue(viewer);
        boolean draft = report.status() == ReportStatus.DRAFT;
        boolean hasPrevious = reader.has(period.previous());
        List<ReportEdition> editions = reader.editions(period);
        SavedNarrative written = report.issue() == null ? narratives.of(report).orElse(null) : null;
        return new ReportView(
                period.toString(),
                period.name(),
                period.monthName(),
                Formats.date(report.cutOff()),
                report.status().label(),
                report.edition(),
                report.reason(),
                report.status() == ReportStatus.ISSUED,
                report.status() == ReportStatus.PROVISIONAL,
                !viewer.seesAllUnits(),
                mine && draft,
                mine && report.status() == ReportStatus.ISSUED && edition == null,
                mine && report.issue() == null,
                hasPrevious ? "/reportes/mensual/" + period.previous() : null,
                reader.hasNext(report) ? "/reportes/mensual/" + period.next() : null,
                before.map(issued -> issued.period().name()).orElse(null),
                before.map(issued -> issued.period().shortName()).orElse(null),
                Steps.of(report, editions),
                Headlines.of(content, all),
                ClassTables.of(content, before, all),
                UnitLine.of(content, all, Figure.INVESTMENT_PROJECT, Figure.ACTIVITY, Figure.WITHOUT_KIND),
                UnitLine.of(content, all, Figure.OPEN, Figure.OVERDUE, Figure.WITHOUT_DEADLINE, Figure.NOT_UPDATED),
                Stream.of(Figure.LATE_NEW, Figure.LATE_CLOSED, Figure.LATE_REOPENED)
                        .map(figure -> all.of(figure).showing(content.count(figure)))
                        .toList(),
                content.late().stream().map(LateLine::of).toList(),
                BalanceRow.of(
                        content.balance(),
                        period.toString(),
                        edition,
                        all,
                        BalanceRow.start(report, before, report.issue() == null && hasPrevious)),
                viewer.seesAllUnits() ? NarrativeView.of(report, written) : null,
                mine && draft ? checks(report, written, all) : null,
                EditionLine.of(editions, period.toString()),
                content.fingerprint(),
                Formats.dateTime(report.madeAt()),
                "/reportes/mensual/" + period + "/verificacion" + same,
                "/reportes/mensual/" + period + ".xlsx" + same,
                "/reportes/mensual/" + period + ".pdf" + same);
    }

    private List<CheckLine> checks(Report report, @Nullable SavedNarrative written, RowAddress all) {
        return readiness.of(report, written).stream()
                .map(check -> CheckLine.of(check, report.period().toString(), all))
                .toList();
    }
}
