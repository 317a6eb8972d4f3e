package pe.palabra.commitment;

import pe.palabra.dialogue.SpaceClass;

/** How a state is shown: colour class, icon and the word that both only repeat (design guide §6). */
public record StateLook(String stateClass, String stateIcon, String stateName) {

    /** In tables, in the vocabulary of the class and without "Abierto -" or "Cerrado -". */
    public static StateLook of(CommitmentState state, SpaceClass spaceClass) {
        return switch (spaceClass) {
            case PRIORITISED -> of(state);
            case NOT_PRIORITISED -> of(state.equivalent());
        };
    }

    public static StateLook of(CommitmentState state) {
        String name = state.shortLabel();
        return switch (state) {
            case NOT_STARTED -> new StateLook("is-open", "circle", name);
            case IN_PROGRESS -> new StateLook("is-open", "circle-half", name);
            case NO_INFORMATION -> new StateLook("is-alert", "question-circle", name);
            case SUSPENDED -> new StateLook("is-alert", "pause-circle", name);
            case UNVIABLE -> new StateLook("is-alert", "slash-circle", name);
            case FULFILLED -> new StateLook("is-good", "check-circle-fill", name);
            case UNFULFILLED -> new StateLook("is-alert", "x-circle-fill", name);
            case DISMISSED -> new StateLook("is-rest", "dash-circle", name);
            case RENEGOTIATED -> new StateLook("is-rest", "arrow-right-circle", name.substring(0, name.indexOf('/')));
        };
    }

    public static StateLook of(EquivalentState state) {
        return switch (state) {
            case TO_START -> new StateLook("is-open", "circle", state.label());
            case IN_PROGRESS -> new StateLook("is-open", "circle-half", state.label());
            case FULFILLED -> new StateLook("is-good", "check-circle-fill", state.label());
            case UNFULFILLED -> new StateLook("is-alert", "x-circle-fill", state.label());
            case NOT_REPORTED -> new StateLook("is-rest", "dash-circle", state.label());
        };
    }

    /** The same look under another name, such as the whole one in a page's head. */
    public StateLook named(String name) {
        return new StateLook(stateClass, stateIcon, name);
    }
}
