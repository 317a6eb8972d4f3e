package pe.palabra.commitment.web.act;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pe.palabra.shared.Formats;

/**
 * One field that two people wrote (design guide, "Conflict"): {@code theirs} and {@code mine} travel, their texts are read.
 * What only one of them changed is chosen beforehand, and mine where both did; {@code both}: the two texts joined.
 */
public record ConflictRow(
        String label,
        String name,
        String theirs,
        String mine,
        String theirsText,
        String mineText,
        boolean mineChosen,
        @Nullable String both) {

    public String id() {
        return name;
    }

    /** Whether there is nothing to choose. */
    public boolean same() {
        return theirsText.equals(mineText);
    }

    /**
     * {@code before}: what it was when the form was opened; {@code stays}: what to send for leaving theirs as it is;
     * {@code joins}: whether both texts can stand one after the other.
     */
    public static ConflictRow of(
            String label,
            String name,
            @Nullable String before,
            @Nullable String theirs,
            @Nullable String mine,
            @Nullable String stays,
            boolean joins) {
        String stored = plain(theirs);
        String typed = plain(mine);
        boolean joined = joins && !stored.equals(typed) && !stored.isEmpty() && !typed.isEmpty();
        return new ConflictRow(
                label,
                name,
                stays == null ? stored : stays,
                typed,
                stored.isEmpty() ? Formats.MISSING : stored,
                typed.isEmpty() ? Formats.MISSING : typed,
                !typed.equals(plain(before)),
                joined ? stored + "\n" + typed : null);
    }

    private static String plain(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip().replace("\r\n", "\n");
    }
}
