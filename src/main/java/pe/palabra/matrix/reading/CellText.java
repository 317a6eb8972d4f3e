package pe.palabra.matrix.reading;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pe.palabra.shared.NameKey;
import pe.palabra.sheet.SheetCell;

/** What a cell says; "" where it says nothing, whatever word or error stands for nothing (contracts.md, "Empty"). */
final class CellText {

    private static final Set<String> EMPTY =
            Set.of("", "s c", "s n", "s d", "n a", "no aplica", "por definir", "sin dato", "sin datos");
    private static final Pattern ERROR = Pattern.compile("#(N/[AD]|[¡¿]?[\\p{Lu}/0_]+[!?])");
    private static final Pattern WHOLE = Pattern.compile("(-?\\d+)\\.00?");
    private static final int LONGEST_EMPTY = 16;

    private CellText() {}

    static String of(SheetCell cell) {
        return isError(cell) ? "" : of(cell.text());
    }

    static String of(String shown) {
        String text = shown.chars().anyMatch(CellText::isWideSpace) ? spaced(shown) : shown;
        if (isEmpty(text)) {
            return "";
        }
        Matcher whole = WHOLE.matcher(text);
        return whole.matches() ? whole.group(1) : text;
    }

    static boolean isEmpty(String text) {
        if (text.length() <= LONGEST_EMPTY) {
            return EMPTY.contains(NameKey.of(text));
        }
        return text.codePoints().noneMatch(Character::isLetterOrDigit)
                && NameKey.of(text).isEmpty();
    }

    private static boolean isWideSpace(int c) {
        return c > ' ' && Character.isSpaceChar(c);
    }

    private static String spaced(String text) {
        StringBuilder spaced = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (isWideSpace(text.charAt(i))) {
                spaced.setCharAt(i, ' ');
            }
        }
        return spaced.toString();
    }

    /** Whether it shows an error of the spreadsheet, as such or as the text that a CSV keeps of it. */
    static boolean isError(SheetCell cell) {
        return cell.kind() == SheetCell.Kind.ERROR
                || cell.text().startsWith("#") && ERROR.matcher(cell.text()).matches();
    }
}
