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

    private static final String SAID = """
            num_nonnulls(a.number, a.place, a.agenda, a.participants) > 0
            and unaccent(concat_ws(' ', a.number, a.place, a.agenda, a.participants)) ilike unaccent(:like)""";

    private static final String SIGNED_IN = """
            select n.id from dialogue_space n join dialogue_case m on m.id = n.case_id
             where unaccent(concat_ws(' ', n.name, m.code, m.name)) ilike unaccent(:like)""";

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

    /** What is asked for, without a place in the list. */
    ActaSearch everywhere() {
        return new ActaSearch(text, caseCode, unitId, from, until, null, null);
    }

    /** What is asked of {@code acta a} of space {@code s} and case {@code k}: a text is said by the acta, or names where it was signed. */
    String conditions() {
        return (unitId == null ? "" : " and k.unit_id = :unit")
                + (caseCode.isBlank() ? "" : " and k.code = :case")
                + (from == null ? "" : " and a.signed_on >= :from")
                + (until == null ? "" : " and a.signed_on <= :until")
                + (text.isBlank() ? "" : " and (" + SAID + " or a.space_id in (" + SIGNED_IN + "))");
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
