package pe.palabra.commitment.petition;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pe.palabra.dialogue.acta.PetitionStatus;
import pe.palabra.shared.Formats;

/** One decision on a petition, as its history tells it. */
public record DecisionRow(
        PetitionStatus status,
        LocalDate decidedOn,
        @Nullable String commitmentCode,
        String reason,
        Instant recordedAt,
        @Nullable String recordedBy) {

    public String day() {
        return Formats.date(decidedOn);
    }

    public String who() {
        return "registrado el " + Formats.dateTime(recordedAt) + (recordedBy == null ? "" : " por " + recordedBy);
    }
}
