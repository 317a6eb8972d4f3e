package pe.palabra.report.web;

import pe.palabra.commitment.EquivalentState;
import pe.palabra.dialogue.SpaceClass;
import pe.palabra.report.figures.Figure;
import pe.palabra.report.figures.Percentage;
import pe.palabra.report.figures.ReportContent;
import pe.palabra.report.web.ReportView.Headline;
import pe.palabra.report.web.rows.FigureLink;
import pe.palabra.report.web.rows.RowAddress;

/** Finds the figures of the sentence that opens a report, and of the four below it. */
final class Headlines {

    private Headlines() {}

    static Headline of(ReportContent content, RowAddress all) {
        int fulfilled = content.sum(group -> group.count(EquivalentState.FULFILLED));
        return new Headline(
                shown(content, all, Figure.TOTAL),
                shown(content, all, Figure.NEW),
                shown(content, all, Figure.CLOSED),
                shown(content, all, Figure.OPEN),
                all.of(EquivalentState.FULFILLED).showing(fulfilled),
                Percentage.of(fulfilled, content.count(Figure.REPORTED)),
                all.of(SpaceClass.PRIORITISED)
                        .of(Figure.CRITICAL)
                        .showing(content.sum(group ->
                                group.spaceClass() == SpaceClass.PRIORITISED ? group.count(Figure.CRITICAL) : 0)),
                shown(content, all, Figure.OVERDUE),
                shown(content, all, Figure.WITHOUT_DEADLINE),
                all.of(SpaceClass.NOT_PRIORITISED)
                        .of(EquivalentState.NOT_REPORTED)
                        .showing(content.sum(group -> group.spaceClass() == SpaceClass.NOT_PRIORITISED
                                ? group.count(EquivalentState.NOT_REPORTED)
                                : 0)));
    }

    private static FigureLink shown(ReportContent content, RowAddress all, Figure figure) {
        return all.of(figure).showing(content.count(figure));
    }
}
