package pe.palabra.matrix.reading;

import pe.palabra.commitment.CommitmentState;

/**
 * The state as a cell says it.
 *
 * @param state of a coarse word, the fine state that it stands for where none is known
 * @param coarse one of the four names of non-prioritised spaces, which never destroys a fine state (R1)
 * @param notReported "No se reportan": no state of its own, only good over a state so reported
 */
public record StateWord(CommitmentState state, boolean coarse, Vocabulary vocabulary, boolean notReported) {

    /** Whose names the word is of: the nine of prioritised spaces or the four of the others. */
    public enum Vocabulary {
        NINE,
        FOUR
    }
}
