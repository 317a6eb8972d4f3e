package pe.palabra.dialogue;

import org.jspecify.annotations.Nullable;

/**
 * Which cases are asked for: a text of code or name, a unit (null: all), and where the page begins: after a code, or
 * before one.
 */
public record CaseSearch(
        String text,
        @Nullable Long unitId,
        @Nullable String after,
        @Nullable String before) {

    static final int PAGE = 50;

    boolean backwards() {
        return before != null && after == null;
    }

    /** What a code contains of the text; never empty, so that a text without letters finds nothing by it. */
    public String codeLike() {
        String normal = CaseCode.normal(text);
        return normal.isEmpty() && !text.isBlank() ? "%\u0001%" : "%" + normal + "%";
    }

    /** The text as part of a name, its wildcards taken literally. */
    public String nameLike() {
        return "%" + text.strip().replaceAll("([%_\\\\])", "\\\\$1") + "%";
    }
}
