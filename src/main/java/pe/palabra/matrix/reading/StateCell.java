package pe.palabra.matrix.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import pe.palabra.commitment.CommitmentState;
import pe.palabra.commitment.EquivalentState;
import pe.palabra.matrix.reading.StateWord.Vocabulary;
import pe.palabra.shared.NameKey;

/** The words of Anexo 7 as people write them (contracts.md, "State"); any other word is no state. */
final class StateCell {

    private static final int LONGEST = 80;
    private static final Pattern TRAILING =
            Pattern.compile("(?:\\s*(?:\\(\\s*(?:\\d+|\\*+)\\s*\\)|[*.,;:¹²³]+|\\[\\d+]))+$");
    private static final Pattern FEMININE = Pattern.compile(
            "\\b(abiert|cerrad|iniciad|suspendid|cumplid|incumplid" + "|desestimad|renegociad|redefinid)a\\b");
    private static final Pattern DOUBT = Pattern.compile("[?¿]");
    private static final Map<String, StateWord> WORDS = words();

    private StateCell() {}

    /** Empty for words that are no state. */
    static Optional<StateWord> read(String written) {
        if (written.length() > LONGEST || DOUBT.matcher(written).find()) {
            return Optional.empty();
        }
        String key = NameKey.of(TRAILING.matcher(written).replaceFirst(""));
        return Optional.ofNullable(WORDS.get(FEMININE.matcher(key).replaceAll("$1o")));
    }

    private static Map<String, StateWord> words() {
        Map<String, StateWord> words = new HashMap<>();
        for (CommitmentState state : CommitmentState.values()) {
            StateWord fine = new StateWord(state, false, Vocabulary.NINE, false);
            String group = NameKey.of(state.label().substring(0, state.label().indexOf(' ')));
            for (String name : names(state)) {
                words.put(group + " " + name, fine);
                words.put(name, fine);
            }
        }
        for (EquivalentState equivalent : EquivalentState.values()) {
            boolean notReported = equivalent == EquivalentState.NOT_REPORTED;
            words.put(
                    NameKey.of(equivalent.label()),
                    new StateWord(equivalent.states().get(0), true, Vocabulary.FOUR, notReported));
        }
        words.put("no se reporta", words.get(NameKey.of(EquivalentState.NOT_REPORTED.label())));
        return words;
    }

    private static List<String> names(CommitmentState state) {
        return state == CommitmentState.RENEGOTIATED
                ? List.of("renegociado redefinido", "redefinido renegociado", "renegociado", "redefinido")
                : List.of(NameKey.of(state.shortLabel()));
    }
}
