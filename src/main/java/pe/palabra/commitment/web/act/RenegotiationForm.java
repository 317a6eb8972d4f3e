package pe.palabra.commitment.web.act;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import pe.palabra.commitment.StateDetails;
import pe.palabra.commitment.act.Problems;
import pe.palabra.commitment.act.Renegotiation;
import pe.palabra.commitment.evidence.NewEvidence;

/** The form of a renegotiation: {@code reemplazos} are codes, {@code nuevos} descriptions, one a line. */
public record RenegotiationForm(
        @Nullable String fecha,
        @Nullable String hecho,
        @Nullable String reemplazos,
        @Nullable String nuevos,
        @Nullable Long acta,
        @Nullable String plazo,
        @Nullable MultipartFile archivo,
        @Nullable String guardado,
        @Nullable String enlace,
        @Nullable String documento,
        @Nullable String titulo,
        @Nullable Long version)
        implements EvidenceFields {

    static RenegotiationForm empty(LocalDate today, long version) {
        return new RenegotiationForm(
                today.toString(), null, null, null, null, null, null, null, null, null, null, version);
    }

    Renegotiation agreed(LocalDate today, List<NewEvidence> evidence, Problems problems) {
        LocalDate on = problems.requiredDate("fecha", fecha, today);
        String done = problems.text("hecho", hecho);
        return new Renegotiation(
                on,
                new StateDetails(done, null, null, null, null, null, null),
                pieces(reemplazos, "[\\s,;]+")
                        .map(code -> code.toUpperCase(Locale.ROOT))
                        .toList(),
                pieces(problems.text("nuevos", nuevos), "\\n").toList(),
                acta,
                problems.date("plazo", plazo),
                evidence);
    }

    private static Stream<String> pieces(@Nullable String typed, String separators) {
        return Stream.of(Objects.requireNonNullElse(typed, "").split(separators))
                .map(String::strip)
                .filter(piece -> !piece.isEmpty())
                .distinct();
    }
}
