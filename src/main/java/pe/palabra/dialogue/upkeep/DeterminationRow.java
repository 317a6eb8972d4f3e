package pe.palabra.dialogue.upkeep;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

    /**
     * The entry by which a space that was not prioritised became so, of all its determinations with the latest date
     * first; empty while it is not prioritised, or when it always was.
     */
    public static Optional<Long> turnedPrioritised(List<DeterminationRow> all) {
        Optional<Long> turned = Optional.empty();
        for (DeterminationRow row : all) {
            if (row.takenBack()) {
                continue;
            }
            if (!row.prioritised()) {
                return turned;
            }
            turned = Optional.of(row.entryId());
        }
        return Optional.empty();
    }

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
