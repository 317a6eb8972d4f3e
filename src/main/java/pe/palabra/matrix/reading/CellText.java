package pe.palabra.matrix.reading;

import java.util.Set;
import java.util.regex.Pattern;
import pe.palabra.shared.NameKey;
import pe.palabra.sheet.SheetCell;

/** What a cell says once what means nothing is taken away; "" where it says nothing (contracts.md, "Empty"). */
final class CellText {

    private static final Set<String> EMPTY =
            Set.of("", "s c", "s n", "s d", "n a", "no aplica", "por definir", "sin dato");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u200B-\\u200D\\u2060\\uFEFF\\u00AD]");
    private static final Pattern WHOLE = Pattern.compile("\\d+\\.0+");
    private static final Pattern NEUTRALISED = Pattern.compile("(?s)'[=+\\-@\\t\\r].*");

    private CellText() {}

    static String of(SheetCell cell) {
        if (cell.kind() == SheetCell.Kind.ERROR) {
            return "";
        }
        String text = INVISIBLE
                .matcher(cell.text())
                .replaceAll("")
                .replace('\u00A0', ' ')
                .strip();
        if (NEUTRALISED.matcher(text).matches()) {
            text = text.substring(1).strip();
        }
        if (EMPTY.contains(NameKey.of(text))) {
            return "";
        }
        return WHOLE.matcher(text).matches() ? text.substring(0, text.indexOf('.')) : text;
    }
}
