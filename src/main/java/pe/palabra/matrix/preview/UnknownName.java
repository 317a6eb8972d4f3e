package pe.palabra.matrix.preview;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.palabra.matrix.reading.MatrixColumn;
import pe.palabra.shared.Formats;

/** A name of the file that no catalogue has, in how many rows it stands, and what it may mean, the likest first. */
public record UnknownName(Kind kind, String written, long rows, List<Suggestion> suggestions) {

    /** From this likeness on a suggestion is chosen beforehand. */
    private static final double SURE = 0.6;

    /** What a name stands for, by its column. */
    public enum Kind {
        INSTITUTION("institución"),
        UNIT("unidad territorial"),
        DEPARTMENT("región"),
        PROVINCE("provincia"),
        DISTRICT("distrito");

        private final String noun;

        Kind(String noun) {
            this.noun = noun;
        }

        public String noun() {
            return noun;
        }

        static Kind of(MatrixColumn column) {
            return switch (column) {
                case UNIT -> UNIT;
                case REGION -> DEPARTMENT;
                case PROVINCE -> PROVINCE;
                case DISTRICT -> DISTRICT;
                default -> INSTITUTION;
            };
        }
    }

    /** Something that a name may mean: an id, or a place's UBIGEO; likeness from 0 to 1, more where the rows say it is. */
    public record Suggestion(String target, String label, double likeness) {}

    /** The name of its field in the form. */
    public String field() {
        return "es:" + kind + ":" + written;
    }

    /** The name of the field in which something else than a suggestion is written. */
    public String otherField() {
        return "otro:" + kind + ":" + written;
    }

    /** The suggestion that is chosen until the person says otherwise: the likest, when no other is as like. */
    public @Nullable String chosen() {
        if (suggestions.isEmpty() || suggestions.get(0).likeness() < SURE) {
            return null;
        }
        boolean tied = suggestions.size() > 1
                && suggestions.get(1).likeness() >= suggestions.get(0).likeness();
        return tied ? null : suggestions.get(0).target();
    }

    public String number() {
        return Formats.number(rows);
    }
}
