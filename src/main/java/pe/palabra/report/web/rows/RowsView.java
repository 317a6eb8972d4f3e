package pe.palabra.report.web.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;
import pe.palabra.report.Report;
import pe.palabra.report.ReportStatus;
import pe.palabra.report.rows.RowFilter;
import pe.palabra.report.rows.RowPage;
import pe.palabra.shared.Formats;

/** A page of the rows behind a figure. */
public record RowsView(
        String figure,
        String total,
        List<String> narrowing,
        String periodName,
        String cutOff,
        String status,
        boolean issued,
        String reportHref,
        List<RowLine> lines,
        String shown,
        @Nullable String previous,
        @Nullable String next) {

    /** The parameters that say which figure is open; the others say which page of it. */
    private static final List<String> FIGURE = List.of("unidad", "clase", "cifra", "estado", "equivalente", "edicion");

    static RowsView of(
            Report report, RowFilter filter, Map<String, String> parameters, RowPaging paging, RowPage page) {
        String here = "/reportes/mensual/" + report.period();
        String edition = parameters.get("edicion");
        String base = here + "/filas?"
                + FIGURE.stream()
                        .filter(parameters::containsKey)
                        .map(name -> name + "=" + UriUtils.encode(parameters.get(name), "UTF-8"))
                        .collect(Collectors.joining("&"));
        return new RowsView(
                filter.figure().code(),
                Formats.number(page.total()),
                narrowing(parameters),
                report.period().name(),
                Formats.date(report.cutOff()),
                report.status().label(),
                report.status() == ReportStatus.ISSUED,
                edition == null ? here : here + "?edicion=" + UriUtils.encode(edition, "UTF-8"),
                page.elements().stream().map(RowLine::of).toList(),
                shown(paging, page),
                paging.number() == 0 ? null : base + "&pagina=" + (paging.number() - 1),
                page.next() == null ? null : base + "&pagina=" + (paging.number() + 1));
    }

    private static List<String> narrowing(Map<String, String> parameters) {
        List<String> parts = new ArrayList<>();
        add(parts, parameters.get("unidad"));
        String spaceClass = parameters.get("clase");
        if (spaceClass != null && !spaceClass.isBlank()) {
            parts.add("priorizado".equals(spaceClass) ? "espacios priorizados" : "espacios no priorizados");
        }
        add(parts, parameters.get("estado"));
        add(parts, parameters.get("equivalente"));
        return parts;
    }

    private static void add(List<String> parts, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            parts.add(value);
        }
    }

    private static String shown(RowPaging paging, RowPage page) {
        long first = (long) paging.number() * paging.size() + 1;
        long last = first + page.elements().size() - 1;
        return page.elements().isEmpty()
                ? "Ninguno de " + Formats.number(page.total())
                : Formats.number(first) + " a " + Formats.number(last) + " de " + Formats.number(page.total());
    }
}
