package pe.palabra.report.web.api;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import pe.palabra.report.Report;
import pe.palabra.report.figures.Figure;
import pe.palabra.report.figures.ReportContent;
import pe.palabra.report.figures.ReportGroup;

/** A monthly report as the API says it (contracts.md, "Reports"). */
@JsonPropertyOrder({"tipo", "periodo", "fechaCorte", "estado", "edicion", "huella", "unidades", "tardios"})
public record MonthlyReport(
        String tipo,
        String periodo,
        LocalDate fechaCorte,
        String estado,
        int edicion,
        String huella,
        List<Unit> unidades,
        Late tardios) {

    /** The figures of a territorial unit and class; what counts nothing is left out of the last two. */
    @JsonPropertyOrder({
        "unidad",
        "clase",
        "total",
        "reportados",
        "pip",
        "actividad",
        "sinTipo",
        "nuevos",
        "cerrados",
        "estados",
        "equivalentes"
    })
    public record Unit(
            String unidad,
            String clase,
            int total,
            int reportados,
            int pip,
            int actividad,
            int sinTipo,
            int nuevos,
            int cerrados,
            Map<String, Integer> estados,
            Map<String, Integer> equivalentes) {

        static Unit of(ReportGroup group) {
            return new Unit(
                    group.unit(),
                    group.spaceClass().code(),
                    group.count(Figure.TOTAL),
                    group.count(Figure.REPORTED),
                    group.count(Figure.INVESTMENT_PROJECT),
                    group.count(Figure.ACTIVITY),
                    group.count(Figure.WITHOUT_KIND),
                    group.count(Figure.NEW),
                    group.count(Figure.CLOSED),
                    group.byName(),
                    group.byEquivalent());
        }
    }

    /** Facts of earlier months that nobody knew when the previous report was issued. */
    @JsonPropertyOrder({"nuevos", "cerrados", "reabiertos"})
    public record Late(int nuevos, int cerrados, int reabiertos) {}

    static MonthlyReport of(Report report) {
        ReportContent content = report.content();
        return new MonthlyReport(
                "mensual",
                report.period().toString(),
                report.cutOff(),
                report.status().label(),
                report.edition(),
                content.fingerprint(),
                content.groups().stream().map(Unit::of).toList(),
                new Late(
                        content.count(Figure.LATE_NEW),
                        content.count(Figure.LATE_CLOSED),
                        content.count(Figure.LATE_REOPENED)));
    }
}
