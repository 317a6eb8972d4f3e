package pe.palabra.report.file;

import java.util.List;
import pe.palabra.report.Report;
import pe.palabra.report.figures.BalanceLine;
import pe.palabra.sheet.WorkbookSheet;

/** The sheet of the cuadre per unit and class (R11.7), as the report's page says it. */
final class BalanceTable {

    static final int[] WIDTHS = {26, 16, 12, 12, 12, 12, 12, 12, 12, 12, 20};

    private static final List<String> HEADINGS = List.of(
            "UNIDAD TERRITORIAL",
            "CLASE",
            "ANTERIOR",
            "+ NUEVOS",
            "+ TARDÍOS",
            "+ ENTRAN",
            "− SALEN",
            "− ANULADOS",
            "− ABSORBIDOS",
            "= TOTAL",
            "CUADRE");

    private BalanceTable() {}

    /** {@code report}: the part of it that the viewer may see. */
    static void write(WorkbookSheet sheet, Report report) {
        sheet.headings(HEADINGS);
        sheet.freeze();
        report.content().balance().forEach(line -> sheet.cells(cells(line)));
    }

    private static List<Object> cells(BalanceLine line) {
        return List.of(
                line.unit(),
                line.spaceClass().label(),
                line.previous(),
                line.news(),
                line.late(),
                line.entered(),
                line.left(),
                line.annulled(),
                line.absorbed(),
                line.total(),
                line.closes() ? "cuadra" : "no cuadra: da " + line.sum());
    }
}
