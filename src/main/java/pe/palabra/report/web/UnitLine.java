package pe.palabra.report.web;

import java.util.Arrays;
import java.util.List;
import pe.palabra.report.figures.Figure;
import pe.palabra.report.figures.ReportContent;
import pe.palabra.report.figures.ReportGroup;
import pe.palabra.report.web.rows.FigureLink;
import pe.palabra.report.web.rows.RowAddress;

/** A territorial unit with some of its figures, both classes together. */
public record UnitLine(String unit, List<FigureLink> figures) {

    static List<UnitLine> of(ReportContent content, RowAddress all, Figure... figures) {
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
