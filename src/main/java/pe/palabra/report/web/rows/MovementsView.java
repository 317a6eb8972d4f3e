package pe.palabra.report.web.rows;

import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;
import pe.palabra.report.Report;
import pe.palabra.report.figures.BalanceLine;
import pe.palabra.report.rows.MovementFilter;
import pe.palabra.report.rows.MovementPage;
import pe.palabra.shared.Formats;

/** A page of the commitments behind a term of the cuadre. */
public record MovementsView(
        String term,
        String total,
        @Nullable String unit,
        String periodName,
        String reportHref,
        List<MovementLine> lines,
        String shown,
        @Nullable String previous,
        @Nullable String next) {

    static MovementsView of(
            Report report,
            MovementFilter filter,
            Map<String, String> parameters,
            RowPaging paging,
            MovementPage page,
            LongFunction<String> names) {
        String here = "/reportes/mensual/" + report.period();
        String edition = parameters.get("edicion");
        String base = Stream.of("termino", "unidad", "clase", "edicion")
                .filter(parameters::containsKey)
                .map(name -> name + "=" + UriUtils.encode(parameters.get(name), "UTF-8"))
                .collect(Collectors.joining("&", here + "/movimientos?", ""));
        long first = (long) paging.number() * paging.size();
        long last = first + page.movements().size();
        return new MovementsView(
                filter.kind().code(),
                Formats.number(page.total()),
                parameters.get("unidad"),
                report.period().name(),
                edition == null ? here : here + "?edicion=" + UriUtils.encode(edition, "UTF-8"),
                page.movements().stream()
                        .map(movement -> MovementLine.of(movement, unit -> name(report, unit, names)))
                        .toList(),
                Formats.number(first + 1) + " a " + Formats.number(last) + " de " + Formats.number(page.total()),
                paging.number() == 0 ? null : base + "&pagina=" + (paging.number() - 1),
                last < page.total() ? base + "&pagina=" + (paging.number() + 1) : null);
    }

    /** As the report called it. */
    private static String name(Report report, long unitId, LongFunction<String> names) {
        return report.content().balance().stream()
                .filter(line -> line.unitId() == unitId)
                .map(BalanceLine::unit)
                .findFirst()
                .orElseGet(() -> names.apply(unitId));
    }
}
