package pe.palabra.report.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.palabra.report.ReportEdition;
import pe.palabra.shared.Formats;

/** An edition in the history of a report. */
public record EditionLine(
        String name,
        String href,
        String begun,
        @Nullable String issued,
        @Nullable String reason,
        @Nullable String differences) {

    static List<EditionLine> of(List<ReportEdition> editions, String period) {
        return editions.stream().map(edition -> of(edition, period)).toList();
    }

    private static EditionLine of(ReportEdition edition, String period) {
        return new EditionLine(
                "Edición " + edition.edition(),
                "/reportes/mensual/" + period + "?edicion=" + edition.edition(),
                begun(edition),
                edition.issuedAt() == null
                        ? null
                        : Formats.dateTime(edition.issuedAt()) + ", por " + edition.issuedBy(),
                edition.reason(),
                edition.edition() == 1
                        ? null
                        : "/reportes/mensual/" + period + "/diferencias?edicion=" + edition.edition());
    }

    private static String begun(ReportEdition edition) {
        return Formats.dateTime(edition.begunAt())
                + (edition.begunBy() == null ? ", por el sistema" : ", por " + edition.begunBy());
    }
}
