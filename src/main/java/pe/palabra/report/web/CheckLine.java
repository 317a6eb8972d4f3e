package pe.palabra.report.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;
import pe.palabra.report.Readiness.Check;
import pe.palabra.report.Readiness.Named;
import pe.palabra.report.Readiness.Subject;
import pe.palabra.report.figures.Figure;
import pe.palabra.report.web.rows.RowAddress;
import pe.palabra.shared.Formats;

/** Something left before a report is issued; {@code key} of its sentence, {@code href} of its rows. */
public record CheckLine(
        String key,
        String count,
        boolean blocks,
        @Nullable String href,
        List<Link> links,
        @Nullable String more) {

    /** Part of it, by name. */
    public record Link(String name, @Nullable String href) {}

    static CheckLine of(Check check, String period, RowAddress all) {
        long unnamed = check.count() - check.named().size();
        return new CheckLine(
                check.subject().name(),
                Formats.number(check.count()),
                check.blocks(),
                href(check.subject(), period, all),
                check.named().stream()
                        .map(named -> new Link(named.name(), href(check.subject(), named, all)))
                        .toList(),
                check.named().isEmpty() || unnamed == 0 ? null : Formats.number(unnamed));
    }

    private static @Nullable String href(Subject subject, String period, RowAddress all) {
        return switch (subject) {
            case CUADRE -> "/reportes/mensual/" + period + "#cuadre";
            case WITHOUT_DEADLINE -> all.of(Figure.WITHOUT_DEADLINE).href();
            case NOT_UPDATED -> all.of(Figure.NOT_UPDATED).href();
            case NARRATIVE_MISSING, NARRATIVE_ODD -> "/reportes/mensual/" + period + "/narrativa";
            case NO_NEWS, TO_CATALOGUE, CLOSED_WITHOUT_EVIDENCE, CLASS_WITHOUT_SUPPORT, ROWS_REFUSED -> null;
        };
    }

    private static @Nullable String href(Subject subject, Named named, RowAddress all) {
        String name = UriUtils.encode(named.name(), "UTF-8");
        return switch (subject) {
            case NO_NEWS -> all.ofUnit(named.name()).of(Figure.OPEN).href();
            case TO_CATALOGUE -> "/compromisos?responsable=" + name;
            case CLOSED_WITHOUT_EVIDENCE -> "/compromisos/" + name;
            case CLASS_WITHOUT_SUPPORT -> "/casos/" + name;
            case ROWS_REFUSED -> "/importaciones/" + named.id();
            case CUADRE, WITHOUT_DEADLINE, NOT_UPDATED, NARRATIVE_MISSING, NARRATIVE_ODD -> null;
        };
    }
}
