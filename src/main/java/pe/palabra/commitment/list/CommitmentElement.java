package pe.palabra.commitment.list;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.palabra.commitment.CommitmentKind;
import pe.palabra.territory.GovernmentLevel;

/** A commitment as the API says it (contracts.md): what is absent is null and stays in the JSON, no list is []. */
@JsonInclude(JsonInclude.Include.ALWAYS)
@JsonPropertyOrder({
    "codigo",
    "caso",
    "fechaActa",
    "tipo",
    "descripcion",
    "unidad",
    "regiones",
    "provincias",
    "distritos",
    "snip",
    "cui",
    "estado",
    "equivalente",
    "clase",
    "avance",
    "responsable",
    "nivel",
    "corresponsables",
    "colaboradores",
    "plazo",
    "actualizado"
})
public record CommitmentElement(
        String codigo,
        String caso,
        LocalDate fechaActa,
        @Nullable String tipo,
        String descripcion,
        String unidad,
        List<String> regiones,
        List<String> provincias,
        List<String> distritos,
        @Nullable String snip,
        @Nullable String cui,
        String estado,
        String equivalente,
        String clase,
        @Nullable String avance,
        @Nullable String responsable,
        @Nullable String nivel,
        List<String> corresponsables,
        List<String> colaboradores,
        @Nullable LocalDate plazo,
        LocalDate actualizado) {

    public static CommitmentElement of(CommitmentRow row) {
        CommitmentKind kind = row.kind();
        CommitmentRow.Party responsible = row.responsible();
        GovernmentLevel level = row.level();
        return new CommitmentElement(
                row.code(),
                row.caseCode(),
                row.actaOn(),
                kind == null ? null : kind.label(),
                row.description(),
                row.unit(),
                row.places().regions(),
                row.places().provinces(),
                row.places().districts(),
                row.snip(),
                row.cui(),
                row.state().label(),
                row.state().equivalent().label(),
                row.spaceClass().code(),
                row.progress(),
                responsible == null ? null : responsible.label(),
                level == null ? null : level.label(),
                labels(row.coResponsibles()),
                labels(row.collaborators()),
                row.dueOn(),
                row.updatedOn());
    }

    private static List<String> labels(List<CommitmentRow.Party> parties) {
        return parties.stream().map(CommitmentRow.Party::label).toList();
    }
}
