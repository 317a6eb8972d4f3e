package pe.palabra.dialogue.upkeep;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pe.palabra.shared.Formats;

/** One thing that happened in a case; {@code happenedOn} null: since ever. {@code icon} is a Bootstrap icon. */
public record StoryLine(
        Kind kind,
        @Nullable LocalDate happenedOn,
        String title,
        @Nullable String detail,
        @Nullable String reason,
        @Nullable String href,
        Instant recordedAt,
        @Nullable String recordedBy) {

    /** What happened. */
    public enum Kind {
        CASE("folder-plus"),
        RISK("thermometer-half"),
        SPACE("people"),
        EXTENSION("calendar-plus"),
        CLASS("flag"),
        ACTA("file-earmark-text"),
        PETITION("chat-left-text"),
        CHANGE("pencil");

        private final String icon;

        Kind(String icon) {
            this.icon = icon;
        }
    }

    public String icon() {
        return kind.icon;
    }

    public String day() {
        return happenedOn == null ? "desde siempre" : Formats.date(happenedOn);
    }

    public String who() {
        return "registrado el " + Formats.dateTime(recordedAt) + (recordedBy == null ? "" : " por " + recordedBy);
    }
}
