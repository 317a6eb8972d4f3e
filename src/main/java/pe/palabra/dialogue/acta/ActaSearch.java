package pe.palabra.dialogue.acta;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pe.palabra.shared.WrittenDate;

/**
 * Which actas are asked for: a text of what they say or of their space, a case's code, a unit (null: all), between two
 * days; and where the page begins: after an acta, or before one, in the order of the list.
 */
public record ActaSearch(
        String text,
        String caseCode,
        @Nullable Long unitId,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable Edge after,
        @Nullable Edge before) {

    static final int PAGE = 50;

    /** An acta as a place in the list, the most recent first: {@code 2026-11-06.42} in an address. */
    public record Edge(LocalDate signedOn, long id) {

        /** Null: it names no place, and the list begins at its beginning. */
        public static @Nullable Edge read(@Nullable String written) {
            String[] parts = written == null ? new String[0] : written.split("\\.");
            return parts.length == 2 && parts[1].matches("\\d{1,18}")
                    ? WrittenDate.read(parts[0])
                            .map(day -> new Edge(day, Long.parseLong(parts[1])))
                            .orElse(null)
                    : null;
        }

        @Override
        public String toString() {
            return signedOn + "." + id;
        }
    }

    boolean backwards() {
        return before != null && after == null;
    }

    @Nullable
    Edge edge() {
        return backwards() ? before : after;
    }

    String like() {
        return "%" + text.strip().replaceAll("([%_\\\\])", "\\\\$1") + "%";
    }
}
