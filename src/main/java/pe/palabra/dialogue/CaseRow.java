package pe.palabra.dialogue;

import org.jspecify.annotations.Nullable;

/** A case in the list of cases; {@code name} null while nobody named it, {@code risk} while nobody said its level (R5). */
public record CaseRow(
        long id,
        String code,
        @Nullable String name,
        String unit,
        int spaces,
        int prioritisedSpaces,
        int actas,
        @Nullable String risk) {

    /** "1, priorizado", "3, 2 priorizados": how many spaces, and of which class today. */
    public String spacesText() {
        if (spaces == 1) {
            return prioritisedSpaces == 1 ? "1, priorizado" : "1, no priorizado";
        }
        return spaces == 0
                ? "Ninguno"
                : spaces + ", " + (prioritisedSpaces == 0 ? "ninguno" : prioritisedSpaces)
                        + (prioritisedSpaces > 1 ? " priorizados" : " priorizado");
    }
}
