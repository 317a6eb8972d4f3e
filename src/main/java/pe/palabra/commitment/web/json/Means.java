package pe.palabra.commitment.web.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pe.palabra.commitment.evidence.Evidence;
import pe.palabra.commitment.list.CommitmentDetail;

/**
 * A means of verification as JSON: a file by name, SHA-256 and size in bytes, a link by its address, a document by its
 * number. {@code hecho}: the date of the fact that it supports; null: handed in on its own.
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
@JsonPropertyOrder({"tipo", "titulo", "archivo", "sha256", "tamano", "enlace", "documento", "hecho", "registrado", "por"
})
public record Means(
        String tipo,
        String titulo,
        @Nullable String archivo,
        @Nullable String sha256,
        @Nullable Long tamano,
        @Nullable String enlace,
        @Nullable String documento,
        @Nullable LocalDate hecho,
        Instant registrado,
        @Nullable String por) {

    static List<Means> of(CommitmentDetail detail, List<Evidence> all) {
        Map<Long, LocalDate> days = new HashMap<>();
        detail.facts().forEach(fact -> days.put(fact.fact().id(), fact.fact().occurredOn()));
        return all.stream()
                .map(evidence -> of(evidence, evidence.factId() == null ? null : days.get(evidence.factId())))
                .toList();
    }

    private static Means of(Evidence evidence, @Nullable LocalDate fact) {
        String kind = switch (evidence.kind()) {
            case FILE -> "archivo";
            case LINK -> "enlace";
            case DOCUMENT -> "documento";
        };
        return new Means(
                kind,
                evidence.title(),
                evidence.fileName(),
                evidence.sha256(),
                evidence.size(),
                evidence.url(),
                kind.equals("documento") ? evidence.title() : null,
                fact,
                evidence.recordedAt(),
                evidence.by());
    }
}
