package pe.palabra.work.system;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pe.palabra.shared.Formats;

/** An account as an administrator sees it; {@code units} null: all of them; failed attempts are those of the last day. */
public record AccountLine(
        String username,
        String displayName,
        String roles,
        @Nullable String units,
        boolean active,
        boolean passwordChangeDue,
        @Nullable Instant lastLogin,
        long failed) {

    public String scope() {
        return units == null ? "todas" : units;
    }

    public String situation() {
        if (!active) {
            return "Bloqueada";
        }
        return passwordChangeDue ? "Debe cambiar su contraseña" : "Activa";
    }

    public String lastSeen() {
        return lastLogin == null ? Formats.MISSING : Formats.dateTime(lastLogin);
    }
}
