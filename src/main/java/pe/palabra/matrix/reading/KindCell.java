package pe.palabra.matrix.reading;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pe.palabra.commitment.CommitmentKind;
import pe.palabra.shared.NameKey;

/** PIP or Actividad, in the words that people use for them (contracts.md, "Type"). */
final class KindCell {

    private static final Pattern PROJECT = Pattern.compile("(pip|p i p|proyectos?)\\b.*");
    private static final Pattern ACTIVITY = Pattern.compile("(actividad|actividades|act)\\b.*");
    private static final Pattern ALSO_PROJECT = Pattern.compile(".*\\b(pip|p i p)\\b.*");
    private static final Pattern ALSO_ACTIVITY = Pattern.compile(".*\\bactividad(es)?\\b.*");

    private KindCell() {}

    static @Nullable CommitmentKind read(RowReading row) {
        String text = row.text(MatrixColumn.KIND);
        CommitmentKind kind = read(NameKey.of(text));
        if (kind == null && !text.isEmpty()) {
            row.findAs(MatrixColumn.KIND, text, "sin-tipo", "sin-tipo.unknown");
        } else if (kind == null && row.hasColumn(MatrixColumn.KIND)) {
            row.find(MatrixColumn.KIND, text, "sin-tipo");
        }
        return kind;
    }

    static @Nullable CommitmentKind read(String key) {
        if (PROJECT.matcher(key).matches() && !ALSO_ACTIVITY.matcher(key).matches()) {
            return CommitmentKind.INVESTMENT_PROJECT;
        }
        return ACTIVITY.matcher(key).matches() && !ALSO_PROJECT.matcher(key).matches() ? CommitmentKind.ACTIVITY : null;
    }
}
