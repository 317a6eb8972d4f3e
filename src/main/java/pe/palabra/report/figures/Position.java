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

    private static final SpaceClass[] CLASSES = SpaceClass.values();
    private static final int NONE = -1;

    /** As one number, in which {@link #ofNumber} reads it again. */
    static int number(@Nullable Position position) {
        return position == null
                ? NONE
                : Math.toIntExact(
                        position.unitId << 2 | position.spaceClass.ordinal() << 1 | (position.reported ? 1 : 0));
    }

    static @Nullable Position ofNumber(int number) {
        return number == NONE ? null : new Position(number >> 2, CLASSES[number >> 1 & 1], (number & 1) == 1);
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
