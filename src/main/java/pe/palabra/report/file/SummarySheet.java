package pe.palabra.report.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.palabra.commitment.EquivalentState;
import pe.palabra.dialogue.SpaceClass;
import pe.palabra.report.Report;
import pe.palabra.report.figures.Figure;
import pe.palabra.report.figures.ReportGroup;
import pe.palabra.shared.Formats;
import pe.palabra.sheet.WorkbookSheet;

/** The first sheet of a report's workbook: what it is, its figures per unit and class, its states. */
final class SummarySheet {

    /** A column after unit, class, total and "no se reportan". */
    private record Counted(String heading, Figure figure) {}

    private static final List<Counted> COLUMNS = List.of(
            new Counted("PIP", Figure.INVESTMENT_PROJECT),
            new Counted("ACTIVIDAD", Figure.ACTIVITY),
            new Counted("SIN TIPO", Figure.WITHOUT_KIND),
            new Counted("NUEVOS", Figure.NEW),
            new Counted("CERRADOS", Figure.CLOSED),
            new Counted("CERRADOS CUMPLIDOS", Figure.CLOSED_FULFILLED),
            new Counted("REABIERTOS", Figure.REOPENED),
            new Counted("ABIERTOS", Figure.OPEN),
            new Counted("VENCIDOS", Figure.OVERDUE),
            new Counted("SIN PLAZO", Figure.WITHOUT_DEADLINE),
            new Counted("SIN ACTUALIZAR EN 60 DÍAS", Figure.NOT_UPDATED),
            new Counted("TARDÍOS NUEVOS", Figure.LATE_NEW),
            new Counted("TARDÍOS CERRADOS", Figure.LATE_CLOSED),
            new Counted("TARDÍOS REABIERTOS", Figure.LATE_REOPENED));

    private final WorkbookSheet sheet;
    private final Report report;

    SummarySheet(WorkbookSheet sheet, Report report) {
        this.sheet = sheet;
        this.report = report;
    }

    void write() {
        sheet.cells(List.of("Reporte mensual, " + report.period().name()));
        sheet.cells(List.of("Fecha de corte", Formats.date(report.cutOff())));
        sheet.cells(List.of("Estado", report.status().label() + ", edición " + report.edition()));
        sheet.cells(List.of("Hecho", Formats.dateTime(report.madeAt())));
        sheet.cells(List.of("Huella (SHA-256)", report.content().fingerprint()));
        sheet.skip();
        figures();
        sheet.skip();
        states();
    }

    private void figures() {
        List<String> headings = new ArrayList<>(List.of("UNIDAD TERRITORIAL", "CLASE", "TOTAL", "NO SE REPORTAN"));
        COLUMNS.forEach(column -> headings.add(column.heading()));
        sheet.headings(headings);
        report.content().groups().forEach(group -> sheet.cells(figures(group)));
    }

    /** In non-prioritised spaces the total is what is reported, with the others apart (R11.4). */
    private static List<@Nullable Object> figures(ReportGroup group) {
        boolean prioritised = group.spaceClass() == SpaceClass.PRIORITISED;
        List<@Nullable Object> cells = new ArrayList<>(Arrays.asList(
                group.unit(),
                group.spaceClass().label(),
                group.count(prioritised ? Figure.TOTAL : Figure.REPORTED),
                prioritised ? null : group.count(EquivalentState.NOT_REPORTED)));
        COLUMNS.forEach(column -> cells.add(group.count(column.figure())));
        return cells;
    }

    private void states() {
        sheet.headings(List.of("UNIDAD TERRITORIAL", "CLASE", "ESTADO", "COMPROMISOS"));
        report.content()
                .groups()
                .forEach(group -> group.byName()
                        .forEach((name, count) -> sheet.cells(
                                List.of(group.unit(), group.spaceClass().label(), name, count))));
    }
}
