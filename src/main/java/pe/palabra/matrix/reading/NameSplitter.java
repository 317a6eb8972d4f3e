package pe.palabra.matrix.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names in a cell that may hold several (contracts.md, "Several names"). */
final class NameSplitter {

    private static final Pattern WHOLES = Pattern.compile("\\([^()]*\\)|(?i:\\b[ns]/[acdn]\\b)");
    private static final Pattern LINES = Pattern.compile("[\\n;/]");
    private static final Pattern LINE_ENDS = Pattern.compile("[\\n;]");
    private static final Pattern NUMBERING = Pattern.compile(
            "^(?:[\\s•·▪●○◦*>\\u2010-\\u2015-]+|\\(?\\d{1,2}\\s*[.)](?:\\s*-)?(?!\\d)|\\d{1,2}\\s*-\\s|\\(?[a-zA-Z]\\))+\\s*");
    private static final Pattern NEXT_NUMBER = Pattern.compile("\\s+(?=\\(?\\d{1,2}\\s*[.)](?:\\s*-)?\\s*\\p{L})");
    private static final Pattern STARTS_NUMBERED = Pattern.compile("^\\(?1\\s*[.)].*", Pattern.DOTALL);
    private static final Pattern TRAILING = Pattern.compile("[\\s,;:]+$|(?<=\\p{Ll}{4})\\.$");
    private static final Pattern SPACES = Pattern.compile("[ \\t]++");

    private final Predicate<String> known;
    private final List<String> names = new ArrayList<>(2);

    private NameSplitter(Predicate<String> known) {
        this.known = known;
    }

    /**
     * In the order written, without numbering; {@code known} says whether a text is one name of the catalogue. A list of
     * known names is a list, although names are compared without the marks that part it.
     */
    static List<String> split(String cell, Predicate<String> known) {
        String spaced = SPACES.matcher(cell).replaceAll(" ");
        NameSplitter splitter = new NameSplitter(known);
        if (splitter.isOne(cell, lines(spaced))) {
            return List.of(cell);
        }
        for (String line : parts(spaced, LINE_ENDS)) {
            List<String> parts = lines(line);
            (splitter.isOne(line, parts) ? List.of(line) : parts).forEach(splitter::item);
        }
        return splitter.names;
    }

    private boolean isOne(String text, List<String> parts) {
        boolean list = parts.size() > 1 && parts.stream().allMatch(known);
        return !list && known.test(text);
    }

    /** The parts of a cell between line ends, semicolons, slashes and numbers of a list, without the numbers. */
    static List<String> lines(String cell) {
        return parts(cell, LINES);
    }

    private static List<String> parts(String cell, Pattern marks) {
        List<String> lines = new ArrayList<>(2);
        Matcher ends = marks.matcher(masked(cell));
        int from = 0;
        while (ends.find()) {
            numbered(cell.substring(from, ends.start()).strip(), lines);
            from = ends.end();
        }
        numbered(cell.substring(from).strip(), lines);
        return lines;
    }

    private static void numbered(String line, List<String> lines) {
        if (STARTS_NUMBERED.matcher(line).matches()) {
            NEXT_NUMBER.splitAsStream(line).map(NameSplitter::bare).forEach(lines::add);
        } else {
            lines.add(bare(line));
        }
    }

    /** What stands in parentheses belongs to the name before it and is not split, nor is "n/a". */
    static String masked(String text) {
        return WHOLES.matcher(text)
                .replaceAll(inside -> "x".repeat(inside.group().length()));
    }

    private void item(String text) {
        if (!text.isEmpty() && known.test(text)) {
            names.add(text);
        } else if (!CellText.isEmpty(text)) {
            names.addAll(NamePieces.of(text, known));
        }
    }

    /** Without numbering before it and marks behind it. */
    static String bare(String text) {
        return TRAILING.matcher(NUMBERING.matcher(text.strip()).replaceFirst(""))
                .replaceFirst("")
                .strip();
    }
}
