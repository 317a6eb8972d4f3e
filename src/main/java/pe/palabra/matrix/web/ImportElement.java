package pe.palabra.matrix.web;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.palabra.matrix.preview.ImportHead;
import pe.palabra.matrix.preview.ImportNotice;

/** An uploaded matrix in JSON, with the names and the order of contracts.md, "Import". */
@JsonPropertyOrder({
    "id",
    "archivo",
    "fechaCorte",
    "estado",
    "filas",
    "nuevas",
    "cambian",
    "cambianEstado",
    "iguales",
    "rechazadas",
    "ignoradas",
    "errores",
    "avisos"
})
public record ImportElement(
        long id,
        String archivo,
        LocalDate fechaCorte,
        String estado,
        @Nullable Integer filas,
        @Nullable Integer nuevas,
        @Nullable Integer cambian,
        @Nullable Integer cambianEstado,
        @Nullable Integer iguales,
        @Nullable Integer rechazadas,
        @Nullable Integer ignoradas,
        List<Problem> errores,
        List<Finding> avisos) {

    /** Why a row is refused; {@code fila} null: the whole file. */
    @JsonPropertyOrder({"fila", "hoja", "columna", "valor", "motivo"})
    public record Problem(
            @Nullable Integer fila,
            @Nullable String hoja,
            @Nullable String columna,
            @Nullable String valor,
            String motivo) {}

    /** What was found in a row that goes in. */
    @JsonPropertyOrder({"fila", "hoja", "columna", "valor", "motivo", "hallazgo"})
    public record Finding(
            @Nullable Integer fila,
            @Nullable String hoja,
            @Nullable String columna,
            @Nullable String valor,
            String motivo,
            @Nullable String hallazgo) {}

    static ImportElement of(ImportHead head, List<ImportNotice> notices) {
        boolean counted = head.counted();
        return new ImportElement(
                head.id(),
                head.fileName(),
                head.cutOff(),
                head.state().code(),
                counted ? head.rowsTotal() : null,
                counted ? head.rowsNew() : null,
                counted ? head.rowsChanged() : null,
                counted ? head.rowsState() : null,
                counted ? head.rowsEqual() : null,
                counted ? head.rowsRefused() : null,
                counted ? head.rowsIgnored() : null,
                notices.stream()
                        .filter(ImportNotice::refusal)
                        .map(notice -> new Problem(
                                notice.rowNumber(),
                                notice.sheet(),
                                notice.columnName(),
                                notice.value(),
                                notice.reason()))
                        .toList(),
                notices.stream()
                        .filter(notice -> !notice.refusal())
                        .map(notice -> new Finding(
                                notice.rowNumber(),
                                notice.sheet(),
                                notice.columnName(),
                                notice.value(),
                                notice.reason(),
                                notice.finding()))
                        .toList());
    }
}
