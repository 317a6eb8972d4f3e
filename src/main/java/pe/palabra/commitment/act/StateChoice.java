package pe.palabra.commitment.act;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import pe.palabra.commitment.CommitmentState;
import pe.palabra.commitment.StateLook;
import pe.palabra.dialogue.SpaceClass;
import pe.palabra.shared.NameKey;

/**
 * A state as people may choose it in a space of a class (R1): the nine, or the four besides dismissing and renegotiating.
 * {@code coarse}: one of the four, which leaves a finer state of the same equivalent be.
 */
public record StateChoice(CommitmentState state, boolean coarse, StateLook look) {

    public static List<StateChoice> of(SpaceClass spaceClass) {
        return Arrays.stream(CommitmentState.values())
                .flatMap(state -> of(state, spaceClass).stream())
                .toList();
    }

    /** How a state is chosen; empty when the class has no name of its own for it. */
    public static Optional<StateChoice> of(CommitmentState state, SpaceClass spaceClass) {
        return switch (spaceClass) {
            case PRIORITISED -> Optional.of(fine(state));
            case NOT_PRIORITISED ->
                switch (state) {
                    case NOT_STARTED, IN_PROGRESS, FULFILLED, UNFULFILLED ->
                        Optional.of(new StateChoice(state, true, StateLook.of(state.equivalent())));
                    case DISMISSED, RENEGOTIATED -> Optional.of(fine(state));
                    case NO_INFORMATION, SUSPENDED, UNVIABLE -> Optional.empty();
                };
        };
    }

    private static StateChoice fine(CommitmentState state) {
        return new StateChoice(state, false, StateLook.of(state));
    }

    /** The choice with this word in an address. */
    public static Optional<StateChoice> find(SpaceClass spaceClass, String slug) {
        return of(spaceClass).stream()
                .filter(choice -> choice.slug().equals(slug))
                .findFirst();
    }

    public String name() {
        return look.stateName();
    }

    /** Its word in addresses: en-proceso. */
    public String slug() {
        return NameKey.of(name()).replace(' ', '-');
    }
}
