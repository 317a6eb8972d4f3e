package pe.palabra.report.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pe.palabra.account.Viewer;
import pe.palabra.dialogue.SpaceClass;
import pe.palabra.report.Report;
import pe.palabra.report.ReportPermissions;
import pe.palabra.report.ReportReader;
import pe.palabra.report.ReportStatus;
import pe.palabra.report.figures.Figure;
import pe.palabra.report.figures.ReportContent;
import pe.palabra.report.figures.ReportGroup;
import pe.palabra.report.figures.ReportPeriod;
import pe.palabra.report.web.rows.RowAddress;
import pe.palabra.shared.Formats;

/** Lays a report out for its page. */
@Component
class ReportViews {

    private final ReportReader reader;

    ReportViews(ReportReader reader) {
        this.reader = reader;
    }

    /** {@code edition}: the one that the address names, which the links repeat; null: the newest. */
    ReportView of(Report report, @Nullable Integer edition, Viewer viewer) {
        ReportContent content = report.content().seenBy(viewer);
        ReportPeriod period = report.period();
        Optional<Report> before = reader.comparedWith(report);
        RowAddress all = RowAddress.all(period, edition);
        String same = edition == null ? "" : "?edicion=" + edition;
        boolean mine = ReportPermissions.mayIssue(viewer);
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
                mine && report.status() == ReportStatus.DRAFT,
                mine && report.status() == ReportStatus.ISSUED && edition == null,
                href(period.previous()),
                href(period.next()),
                before.map(issued -> issued.period().name()).orElse(null),
                before.map(issued -> issued.period().shortName()).orElse(null),
                Steps.of(report),
                Headlines.of(content, all),
                tables(content, before, all),
                units(content, all, Figure.INVESTMENT_PROJECT, Figure.ACTIVITY, Figure.WITHOUT_KIND),
                units(content, all, Figure.OPEN, Figure.OVERDUE, Figure.WITHOUT_DEADLINE, Figure.NOT_UPDATED),
                Stream.of(Figure.LATE_NEW, Figure.LATE_CLOSED, Figure.LATE_REOPENED)
                        .map(figure -> all.of(figure).showing(content.count(figure)))
                        .toList(),
                content.late().stream().map(LateLine::of).toList(),
                BalanceRow.of(
                        content.balance(),
                        period.toString(),
                        edition,
                        all,
                        BalanceRow.start(report, before, report.issue() == null && reader.has(period.previous()))),
                content.fingerprint(),
                Formats.dateTime(report.madeAt()),
                "/api/v1/reportes/mensual/" + period + "/verificacion" + same,
                "/reportes/mensual/" + period + ".xlsx" + same);
    }

    private @Nullable String href(ReportPeriod period) {
        return reader.has(period) ? "/reportes/mensual/" + period : null;
    }

    private static List<ClassTable> tables(ReportContent content, Optional<Report> before, RowAddress all) {
        List<ReportGroup> past = before.map(report -> report.content().groups()).orElse(List.of());
        ClassTable.Past sameGroup = group -> past.stream()
                .filter(other -> other.unitId() == group.unitId() && other.spaceClass() == group.spaceClass())
                .findFirst()
                .orElse(null);
        return Stream.of(SpaceClass.values())
                .map(spaceClass ->
                        ClassTable.of(spaceClass, ofClass(content, spaceClass), before.isPresent(), sameGroup, all))
                .filter(table -> !table.units().isEmpty())
                .toList();
    }

    private static List<ReportGroup> ofClass(ReportContent content, SpaceClass spaceClass) {
        return content.groups().stream()
                .filter(group -> group.spaceClass() == spaceClass)
                .toList();
    }

    private static List<UnitLine> units(ReportContent content, RowAddress all, Figure... figures) {
        return content.groups().stream()
                .map(ReportGroup::unit)
                .distinct()
                .map(unit -> new UnitLine(
                        unit,
                        Arrays.stream(figures)
                                .map(figure -> all.ofUnit(unit).of(figure).showing(count(content, unit, figure)))
                                .toList()))
                .toList();
    }

    private static int count(ReportContent content, String unit, Figure figure) {
        return content.sum(group -> group.unit().equals(unit) ? group.count(figure) : 0);
    }
}
