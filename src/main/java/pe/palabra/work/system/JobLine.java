package pe.palabra.work.system;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pe.palabra.shared.Formats;

/** Something that runs by itself, and how its last runs ended. */
public record JobLine(
        String name,
        @Nullable Instant lastSuccess,
        @Nullable Integer failures) {

    /** The sentence of messages.properties that says what it does. */
    public String key() {
        return "job." + name;
    }

    public boolean fails() {
        return failures != null && failures > 0;
    }

    public String situation() {
        return fails() ? "Falló " + failures + (failures == 1 ? " vez" : " veces seguidas") : "Sin fallas";
    }

    public String lastRun() {
        return lastSuccess == null ? "todavía no corrió" : Formats.dateTime(lastSuccess);
    }
}
