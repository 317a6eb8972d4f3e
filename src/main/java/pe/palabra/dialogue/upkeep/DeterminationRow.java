package pe.palabra.dialogue.upkeep;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pe.palabra.dialogue.PrioritisationGround;
import pe.palabra.shared.Formats;

/** A determination of class in both its times: from when it holds, and when it was recorded, by whom (R3, R4). */
public record DeterminationRow(
        long id,
        boolean prioritised,
        @Nullable LocalDate inForceFrom,
        PrioritisationGround ground,
        @Nullable String document,
        @Nullable String reason,
        Instant recordedAt,
        @Nullable String recordedBy,
        long entryId,
        boolean takenBack,
        @Nullable String takenBackWhy) {

    public String since() {
        return inForceFrom == null ? "desde siempre" : "desde el " + Formats.date(inForceFrom);
    }

    public String className() {
        return prioritised ? "Priorizado" : "No priorizado";
    }

    public String recorded() {
        return Formats.dateTime(recordedAt) + (recordedBy == null ? "" : ", " + recordedBy);
    }

    /** Of an import the entry's reason is its file, which is no reason of the determination. */
    public @Nullable String why() {
        return ground.lacksSupport() ? null : reason;
    }
}
