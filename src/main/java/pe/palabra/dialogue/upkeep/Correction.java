package pe.palabra.dialogue.upkeep;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pe.palabra.shared.Formats;

/** One field that somebody corrected: what it said, what it says, who did it, when and why. */
public record Correction(
        String field,
        @Nullable String oldValue,
        @Nullable String newValue,
        @Nullable String reason,
        Instant recordedAt,
        @Nullable String recordedBy) {

    public String day() {
        return Formats.dateTime(recordedAt);
    }

    public String before() {
        return text(oldValue);
    }

    public String now() {
        return text(newValue);
    }

    private static String text(@Nullable String value) {
        return value == null || value.isBlank() ? Formats.MISSING : value;
    }

    public String why() {
        String who = recordedBy == null ? "" : recordedBy;
        return reason == null ? who : who + ": " + reason;
    }
}
