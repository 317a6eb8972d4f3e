package pe.palabra.matrix.preview;

import java.util.Arrays;
import java.util.stream.IntStream;
import pe.palabra.shared.NameKey;

/** The runs of three letters in a name, by which names are alike: as PostgreSQL's pg_trgm, but for thousands at once. */
final class Trigrams {

    private final int[] runs;

    private Trigrams(int[] runs) {
        this.runs = runs;
    }

    static Trigrams of(String name) {
        return new Trigrams(Arrays.stream(NameKey.of(name).split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> "  " + word + " ")
                .flatMapToInt(word -> IntStream.range(0, word.length() - 2).map(at -> run(word, at)))
                .sorted()
                .distinct()
                .toArray());
    }

    private static int run(String word, int at) {
        return (word.charAt(at) * 1021 + word.charAt(at + 1)) * 1021 + word.charAt(at + 2);
    }

    /** From 0 to 1: how many runs both have, of those that either has. */
    double likeness(Trigrams other) {
        int shared = 0;
        for (int i = 0, j = 0; i < runs.length && j < other.runs.length; ) {
            int order = Integer.compare(runs[i], other.runs[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        int all = runs.length + other.runs.length - shared;
        return all == 0 ? 0 : (double) shared / all;
    }
}
