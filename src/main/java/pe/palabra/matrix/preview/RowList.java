package pe.palabra.matrix.preview;

import java.util.Arrays;
import pe.palabra.matrix.reading.MatrixColumn;
import pe.palabra.shared.NotFound;

/** The lists into which a preview sorts the rows of a file; {@code slug} is their word in addresses. */
public enum RowList {
    NEW("nuevas", "r.verdict = 'NEW'"),
    CHANGED("cambian", "r.verdict = 'CHANGED'"),
    CHANGED_STATE("cambian-estado", "r.verdict = 'CHANGED' and r.state_changes"),
    CHANGED_PROGRESS("cambian-avance", "r.verdict = 'CHANGED' and " + Sql.PROGRESS_CHANGES),
    CHANGED_OTHER("cambian-otros", "r.verdict = 'CHANGED' and " + Sql.OTHER_CHANGES),
    EQUAL("iguales", "r.verdict = 'EQUAL'"),
    STATE_LEFT("estado-como-esta", "r.verdict <> 'REFUSED' and (r.state_left or " + Sql.TICKED + ")"),
    TWINS("repetidas", "r.verdict = 'REFUSED' and (r.summary ->> 'gemela')::boolean");

    private static final class Sql {

        static final String FIELD = "exists (select from jsonb_array_elements(r.changes) e where e ->> 'field' ";
        static final String PROGRESS_CHANGES = FIELD + "= '" + MatrixColumn.PROGRESS.label() + "')";
        static final String OTHER_CHANGES =
                FIELD + "not in ('" + MatrixColumn.STATE.label() + "', '" + MatrixColumn.PROGRESS.label() + "'))";
        static final String TICKED = "exists (select from import_decision d"
                + " where d.batch_id = r.batch_id and d.kind = 'RECTIFY' and d.key = r.code)";
    }

    private final String slug;
    private final String condition;

    RowList(String slug, String condition) {
        this.slug = slug;
        this.condition = condition;
    }

    /** The list that an address names; {@link NotFound} when there is none. */
    public static RowList of(String slug) {
        return Arrays.stream(values())
                .filter(list -> list.slug.equals(slug))
                .findFirst()
                .orElseThrow(() -> new NotFound("lista " + slug));
    }

    public String slug() {
        return slug;
    }

    /** SQL over {@code import_row r}. */
    public String condition() {
        return condition;
    }

    /** Whether each row says why it is in the list. */
    boolean isExplained() {
        return this == STATE_LEFT || this == TWINS;
    }

    /** The word in messages.properties. */
    public String key() {
        return "import.list." + slug;
    }
}
