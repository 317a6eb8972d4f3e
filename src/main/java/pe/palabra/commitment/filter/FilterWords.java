package pe.palabra.commitment.filter;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import pe.palabra.commitment.CommitmentKind;
import pe.palabra.commitment.CommitmentState;
import pe.palabra.commitment.EquivalentState;
import pe.palabra.dialogue.SpaceClass;
import pe.palabra.shared.NameKey;
import pe.palabra.territory.GovernmentLevel;

/** The closed vocabularies of filters, compared as names are; a word that none has is empty. */
public final class FilterWords {

    static final String NO_KIND = "NONE";
    static final List<CommitmentState> OPEN = Arrays.stream(CommitmentState.values())
            .filter(CommitmentState::isOpen)
            .toList();

    private static final String WITHOUT_KIND = "ninguno";

    private FilterWords() {}

    /** "Abierto - Suspendido" or "Suspendido"; "Renegociado" and "Redefinido" are one. */
    static Optional<CommitmentState> state(String written) {
        return Stream.of(CommitmentState.values())
                .filter(state -> same(state.label(), written)
                        || same(state.shortLabel(), written)
                        || Stream.of(state.shortLabel().split("/")).anyMatch(part -> same(part, written)))
                .findFirst();
    }

    static Optional<EquivalentState> equivalent(String written) {
        return one(EquivalentState.values(), EquivalentState::label, written);
    }

    static Optional<Boolean> prioritised(String written) {
        return one(SpaceClass.values(), SpaceClass::code, written).map(found -> found == SpaceClass.PRIORITISED);
    }

    static Optional<GovernmentLevel> level(String written) {
        return one(GovernmentLevel.values(), GovernmentLevel::label, written);
    }

    /** The name of a kind as stored, or {@link #NO_KIND} for "ninguno". */
    static Optional<String> kind(String written) {
        return same(WITHOUT_KIND, written)
                ? Optional.of(NO_KIND)
                : one(CommitmentKind.values(), CommitmentKind::label, written).map(Enum::name);
    }

    static Optional<Boolean> yes(String written) {
        return same("si", written) ? Optional.of(true) : Optional.empty();
    }

    static boolean same(String name, String written) {
        return NameKey.of(name).equals(NameKey.of(written));
    }

    private static <T> Optional<T> one(T[] values, Function<T, String> label, String written) {
        return Stream.of(values)
                .filter(value -> same(label.apply(value), written))
                .findFirst();
    }
}
