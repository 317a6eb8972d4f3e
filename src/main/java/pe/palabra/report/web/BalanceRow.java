package pe.palabra.report.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;
import pe.palabra.dialogue.SpaceClass;
import pe.palabra.report.Report;
import pe.palabra.report.figures.BalanceLine;
import pe.palabra.report.figures.Figure;
import pe.palabra.report.figures.Movement;
import pe.palabra.report.web.rows.FigureLink;
import pe.palabra.report.web.rows.RowAddress;
import pe.palabra.shared.Formats;

/** A line of the cuadre, each term with the address of its rows (R11.7). */
public record BalanceRow(
        String unit,
        boolean prioritised,
        FigureLink previous,
        FigureLink news,
        FigureLink late,
        FigureLink entered,
        List<Term> gone,
        FigureLink total,
        boolean closes,
        String sum) {

    /** A term that takes away; its rows are not in the report any more. */
    public record Term(String text, boolean zero, String href) {}

    /** {@code start}: where the rows of the previous total open, null where they do not. */
    static List<BalanceRow> of(
            List<BalanceLine> lines,
            String period,
            @Nullable Integer edition,
            RowAddress all,
            Optional<RowAddress> start) {
        return lines.stream().map(line -> of(line, period, edition, all, start)).toList();
    }

    private static BalanceRow of(
            BalanceLine line, String period, @Nullable Integer edition, RowAddress all, Optional<RowAddress> start) {
        Figure counted = line.spaceClass() == SpaceClass.PRIORITISED ? Figure.TOTAL : Figure.REPORTED;
        RowAddress here = narrowed(all, line);
        return new BalanceRow(
                line.unit(),
                line.spaceClass() == SpaceClass.PRIORITISED,
                new FigureLink(
                        line.previous(),
                        start.map(address -> narrowed(address, line).of(counted).href())
                                .orElse("")),
                here.of(Figure.NEW).showing(line.news()),
                here.of(Figure.LATE_NEW).showing(line.late()),
                here.of(Figure.ENTERED).showing(line.entered()),
                List.of(
                        term(line, Movement.Kind.LEFT, line.left(), period, edition),
                        term(line, Movement.Kind.ANNULLED, line.annulled(), period, edition),
                        term(line, Movement.Kind.ABSORBED, line.absorbed(), period, edition)),
                here.of(counted).showing(line.total()),
                line.closes(),
                Formats.number(line.sum()));
    }

    private static RowAddress narrowed(RowAddress address, BalanceLine line) {
        return address.ofUnit(line.unit()).of(line.spaceClass());
    }

    private static Term term(
            BalanceLine line, Movement.Kind kind, int count, String period, @Nullable Integer edition) {
        String href = "/reportes/mensual/" + period + "/movimientos?termino=" + kind.code() + "&unidad="
                + UriUtils.encode(line.unit(), "UTF-8") + "&clase="
                + line.spaceClass().code() + (edition == null ? "" : "&edicion=" + edition);
        return new Term(Formats.number(count), count == 0, href);
    }

    /** Where the rows of the previous total open: of the issued report, or of the draft before a draft. */
    static Optional<RowAddress> start(Report report, Optional<Report> before, boolean draftBefore) {
        return before.map(issued -> RowAddress.all(issued.period(), issued.edition()))
                .or(() ->
                        draftBefore ? Optional.of(RowAddress.all(report.period().previous(), null)) : Optional.empty());
    }
}
