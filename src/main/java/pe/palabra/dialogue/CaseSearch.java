package pe.palabra.dialogue;

import org.jspecify.annotations.Nullable;

/**
 * Which cases are asked for: a text of code or name, a unit (null: all), a level of risk or {@link #NO_RISK} (null: any),
 * only those with a class that lacks its support (R4), and where the page begins: after a code, or before one.
 */
public record CaseSearch(
        String text,
        @Nullable Long unitId,
        @Nullable String risk,
        boolean unsupported,
        @Nullable String after,
        @Nullable String before) {

    /** Nobody said the risk of the case. */
    public static final String NO_RISK = "NONE";

    /** All cases. */
    public static final CaseSearch ALL = new CaseSearch("", null, null, false, null, null);

    static final int PAGE = 50;

    /** The cases whose risk nobody said. */
    public static CaseSearch withoutRisk() {
        return new CaseSearch("", null, NO_RISK, false, null, null);
    }

    /** The cases with a space whose class was only inferred by an import. */
    public static CaseSearch withoutSupport() {
        return new CaseSearch("", null, null, true, null, null);
    }

    /** What is asked for, without a place in the list. */
    CaseSearch everywhere() {
        return new CaseSearch(text, unitId, risk, unsupported, null, null);
    }

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
