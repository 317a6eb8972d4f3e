package pe.palabra.matrix.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The names in a cell that holds several (contracts.md, "Several names"). */
final class NameParts {

    private static final Pattern NUMBERING =
            Pattern.compile("^\\s*(?:[•·*▪–-]\\s+|\\(?\\d{1,2}\\s*[.)°º](?:\\s*-)?\\s*|\\(?[a-zA-Z]\\)\\s*)");
    static final Pattern STRONG = Pattern.compile("\\r?\\n|\\r|;|/");
    private static final Pattern WEAK = Pattern.compile("(?i)\\s+[ye]\\s+|\\s+[-–—]\\s+");

    private NameParts() {}

    /** Splits a cell; {@code known} says whether a text is one name of the catalogue. */
    static List<String> of(String cell, Predicate<String> known) {
        if (known.test(cell)) {
            return List.of(cell);
        }
        List<String> names = new ArrayList<>();
        for (String part : STRONG.split(cell)) {
            String bare = bare(part);
            if (known.test(bare)) {
                names.add(bare);
                continue;
            }
            for (String piece : commas(bare, known)) {
                names.addAll(weak(bare(piece), known));
            }
        }
        names.removeIf(String::isBlank);
        return names;
    }

    static String bare(String part) {
        return NUMBERING
                .matcher(part.strip())
                .replaceFirst("")
                .strip()
                .replaceAll("[.,;:]+$", "")
                .strip();
    }

    /** At commas, keeping together what is one known name with a comma in it. */
    private static List<String> commas(String text, Predicate<String> known) {
        String[] pieces = text.split(",");
        List<String> names = new ArrayList<>();
        for (int from = 0; from < pieces.length; ) {
            int to = pieces.length;
            while (to > from + 1
                    && !known.test(bare(String.join(",", List.of(pieces).subList(from, to))))) {
                to--;
            }
            names.add(String.join(",", List.of(pieces).subList(from, to)));
            from = to;
        }
        return names;
    }

    /** At " y " and " - " only where every part is a known name. */
    private static List<String> weak(String text, Predicate<String> known) {
        if (known.test(text)) {
            return List.of(text);
        }
        List<String> parts = WEAK.splitAsStream(text).map(NameParts::bare).toList();
        return parts.size() > 1 && parts.stream().allMatch(known) ? parts : List.of(text);
    }
}
