package pe.palabra.matrix.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text between commas, " y " and " - ": pieces that are known together are one name. */
final class NamePieces {

    private static final Pattern LOOSE = Pattern.compile(
            "\\s*,\\s*|\\s+[yYeE]\\s+|\\s+[-\\u2010-\\u2015\\u2212]\\s*|\\s*[-\\u2010-\\u2015\\u2212]\\s+");
    private static final int MOST_TOGETHER = 8;

    private final String text;
    private final Predicate<String> known;
    private final List<String> names = new ArrayList<>(2);
    private final List<int[]> spans = new ArrayList<>();
    private final List<Boolean> commaAfter = new ArrayList<>();
    private int next;

    private NamePieces(String text, Predicate<String> known) {
        this.text = text;
        this.known = known;
        int from = 0;
        Matcher marks = LOOSE.matcher(NameSplitter.masked(text));
        while (marks.find()) {
            spans.add(new int[] {from, marks.start()});
            commaAfter.add(marks.group().strip().equals(","));
            from = marks.end();
        }
        spans.add(new int[] {from, text.length()});
        commaAfter.add(true);
    }

    /** The names in a text; what is not known as a whole or in all its parts is one name up to a comma. */
    static List<String> of(String text, Predicate<String> known) {
        NamePieces pieces = new NamePieces(text, known);
        pieces.take();
        return pieces.names;
    }

    private void take() {
        int from = 0;
        while (from < spans.size()) {
            int to = endOfComma(from);
            List<String> parts = allKnown(from);
            if (parts.isEmpty()) {
                add(between(from, to));
                from = to + 1;
            } else {
                names.addAll(parts);
                from = next;
            }
        }
    }

    /** Known names one after the other up to a comma or the end; none when one of them is not known. */
    private List<String> allKnown(int start) {
        List<String> parts = new ArrayList<>();
        int from = start;
        do {
            int to = longestKnown(from);
            if (to < from) {
                return List.of();
            }
            parts.add(between(from, to));
            from = to + 1;
        } while (!commaAfter.get(from - 1));
        next = from;
        return parts;
    }

    private int longestKnown(int from) {
        for (int to = Math.min(spans.size(), from + MOST_TOGETHER) - 1; to >= from; to--) {
            if (known.test(between(from, to))) {
                return to;
            }
        }
        return from - 1;
    }

    private int endOfComma(int from) {
        int to = from;
        while (!commaAfter.get(to)) {
            to++;
        }
        return to;
    }

    private String between(int from, int to) {
        return NameSplitter.bare(text.substring(spans.get(from)[0], spans.get(to)[1]));
    }

    private void add(String name) {
        if (!CellText.isEmpty(name)) {
            names.add(name);
        }
    }
}
