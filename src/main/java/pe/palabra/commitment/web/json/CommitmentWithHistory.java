package pe.palabra.commitment.web.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.palabra.commitment.CommitmentState;
import pe.palabra.commitment.act.Deadline;
import pe.palabra.commitment.addendum.Addendum;
import pe.palabra.commitment.evidence.Evidence;
import pe.palabra.commitment.list.CommitmentDetail;
import pe.palabra.commitment.list.CommitmentElement;
import pe.palabra.commitment.list.RecordedFact;
import pe.palabra.shared.Entry;

/**
 * A commitment as lists say it, with its history in the order of the facts, taken back facts marked, and its means of
 * verification, newest first.
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record CommitmentWithHistory(
        @JsonUnwrapped CommitmentElement elemento,
        boolean anulado,
        @Nullable LocalDate plazoOriginal,
        List<Moved> adendas,
        List<Fact> historia,
        List<Means> medios) {

    /** An adenda that changed it, null: what it left as it was; {@code anulada}: entered by mistake, it changes nothing. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @JsonPropertyOrder({
        "fecha",
        "numero",
        "resumen",
        "plazoAnterior",
        "plazo",
        "descripcionAnterior",
        "descripcion",
        "registrado",
        "por",
        "entrada",
        "anulada"
    })
    public record Moved(
            LocalDate fecha,
            @Nullable String numero,
            String resumen,
            @Nullable LocalDate plazoAnterior,
            @Nullable LocalDate plazo,
            @Nullable String descripcionAnterior,
            @Nullable String descripcion,
            Instant registrado,
            @Nullable String por,
            long entrada,
            boolean anulada) {

        private static Stream<Moved> of(Addendum addendum) {
            return addendum.moved().stream()
                    .map(moved -> new Moved(
                            addendum.signedOn(),
                            addendum.number(),
                            addendum.summary(),
                            moved.before(),
                            moved.now(),
                            moved.wordingBefore(),
                            moved.wording(),
                            addendum.recorded().at(),
                            addendum.recorded().by(),
                            addendum.recorded().entryId(),
                            !addendum.holds()));
        }
    }

    /** What somebody said: {@code porEquivalente} when in one of the four names, which leaves a finer state be (R1). */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @JsonPropertyOrder({
        "fecha",
        "estado",
        "porEquivalente",
        "avance",
        "registrado",
        "por",
        "origen",
        "motivo",
        "entrada",
        "clase",
        "retirado"
    })
    public record Fact(
            LocalDate fecha,
            @Nullable String estado,
            boolean porEquivalente,
            @Nullable String avance,
            Instant registrado,
            @Nullable String por,
            String origen,
            @Nullable String motivo,
            long entrada,
            String clase,
            boolean retirado) {

        private static Fact of(RecordedFact recorded) {
            CommitmentState state = recorded.fact().state();
            return new Fact(
                    recorded.fact().occurredOn(),
                    state == null ? null : state.label(),
                    recorded.fact().coarse(),
                    recorded.fact().progress(),
                    recorded.recorded().at(),
                    recorded.recorded().by(),
                    origin(recorded.recorded().source()),
                    recorded.recorded().reason(),
                    recorded.recorded().entryId(),
                    kind(recorded),
                    recorded.takenBack() != null);
        }

        private static String origin(Entry.Source source) {
            return switch (source) {
                case FORM -> "formulario";
                case GRID -> "grilla";
                case IMPORT -> "importacion";
                case REPLY -> "respuesta";
                case CHANGE_REQUEST -> "variacion";
                case ADDENDUM -> "adenda";
                case SYSTEM -> "sistema";
                case REVERSAL -> "reversion";
            };
        }

        private static String kind(RecordedFact recorded) {
            return switch (recorded.fact().kind()) {
                case FACT -> "hecho";
                case RECTIFICATION -> "rectificacion";
                case CONFIRMATION -> "confirmacion";
            };
        }
    }

    public static CommitmentWithHistory of(
            CommitmentDetail detail, Deadline deadline, List<Addendum> addenda, List<Evidence> evidence) {
        return new CommitmentWithHistory(
                CommitmentElement.of(detail.row()),
                detail.annulled() != null,
                deadline.original(),
                addenda.stream().flatMap(Moved::of).toList(),
                detail.facts().stream().map(Fact::of).toList(),
                Means.of(detail, evidence));
    }
}
