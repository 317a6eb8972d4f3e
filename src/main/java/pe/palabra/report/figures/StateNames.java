package pe.palabra.report.figures;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pe.palabra.commitment.CommitmentState;
import pe.palabra.commitment.EquivalentState;
import pe.palabra.dialogue.SpaceClass;

/** The names under which each class of space reports its states, in the order of Anexo 7 (R1). */
public final class StateNames {

    private StateNames() {}

    /** Nine names in a prioritised space, four and "No se reportan" in the others. */
    public static List<String> of(SpaceClass spaceClass) {
        return switch (spaceClass) {
            case PRIORITISED ->
                Arrays.stream(CommitmentState.values())
                        .map(CommitmentState::label)
                        .toList();
            case NOT_PRIORITISED ->
                Arrays.stream(EquivalentState.values())
                        .map(EquivalentState::label)
                        .toList();
        };
    }

    public static String of(SpaceClass spaceClass, CommitmentState state) {
        return switch (spaceClass) {
            case PRIORITISED -> state.label();
            case NOT_PRIORITISED -> state.equivalent().label();
        };
    }

    /** The fine states that a class shows under a name, or the one with that fine name; empty when nobody uses it. */
    public static Set<CommitmentState> named(SpaceClass spaceClass, String name) {
        return Arrays.stream(CommitmentState.values())
                .filter(state ->
                        of(spaceClass, state).equals(name) || state.label().equals(name))
                .collect(Collectors.toSet());
    }

    public static Optional<EquivalentState> equivalent(String name) {
        return Arrays.stream(EquivalentState.values())
                .filter(state -> state.label().equals(name))
                .findFirst();
    }
}
