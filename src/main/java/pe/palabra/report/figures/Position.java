package pe.palabra.report.figures;

import org.jspecify.annotations.Nullable;
import pe.palabra.commitment.CommitmentState;
import pe.palabra.commitment.EquivalentState;
import pe.palabra.dialogue.SpaceClass;

/**
 * Under which unit and class a commitment counts; {@code reported}: not among those that "no se reportan" (R11.4).
 */
public record Position(long unitId, SpaceClass spaceClass, boolean reported) {

    public static Position of(long unitId, SpaceClass spaceClass, CommitmentState state) {
        return new Position(unitId, spaceClass, state.equivalent() != EquivalentState.NOT_REPORTED);
    }

    /** Whether it is part of its group's total: all are in prioritised spaces, in the others those reported. */
    public boolean adds() {
        return switch (spaceClass) {
            case PRIORITISED -> true;
            case NOT_PRIORITISED -> reported;
        };
    }

    boolean addsElsewhereThan(@Nullable Position other) {
        return adds() && (other == null || !other.adds() || !sameGroup(other));
    }

    public boolean sameGroup(Position other) {
        return unitId == other.unitId && spaceClass == other.spaceClass;
    }
}
