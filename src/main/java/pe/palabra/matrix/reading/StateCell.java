package pe.palabra.matrix.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import pe.palabra.commitment.CommitmentState;
import pe.palabra.commitment.EquivalentState;
import pe.palabra.matrix.reading.StateWord.Vocabulary;
import pe.palabra.shared.NameKey;

/** The words of Anexo 7 as people write them (contracts.md, "State"); any other word is no state. */
final class StateCell {

    private static final Pattern TRAILING_MARKS =
            Pattern.compile("(\\s*(\\(\\s*\\d+\\s*\\)|[*.,;:¹²³]+|\\[\\d+\\]))+$");
    private static final Pattern FEMININE = Pattern.compile("\\b(\\w+)(ad|id|ert)a\\b");
    private static final Map<String, StateWord> WORDS = words();

    private StateCell() {}

    static Optional<StateWord> read(String written) {
        String text = TRAILING_MARKS.matcher(written.strip()).replaceAll("");
        String key = FEMININE.matcher(NameKey.of(text)).replaceAll("$1$2o");
        return Optional.ofNullable(WORDS.get(key));
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
            StateWord coarse = new StateWord(
                    equivalent.states().get(0), true, Vocabulary.FOUR, equivalent == EquivalentState.NOT_REPORTED);
            words.put(NameKey.of(equivalent.label()), coarse);
        }
        words.put("no se reporta", words.get("no se reportan"));
        return words;
    }

    private static String[] names(CommitmentState state) {
        return state == CommitmentState.RENEGOTIATED
                ? new String[] {"renegociado redefinido", "renegociado", "redefinido"}
                : new String[] {NameKey.of(state.shortLabel())};
    }
}
