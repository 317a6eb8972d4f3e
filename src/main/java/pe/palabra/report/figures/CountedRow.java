package pe.palabra.report.figures;

import java.util.Set;
import pe.palabra.commitment.CommitmentState;
import pe.palabra.dialogue.SpaceClass;

/** What tells whether a figure of a report counts a row, be the row frozen or just computed. */
public interface CountedRow {

    String code();

    long unitId();

    SpaceClass spaceClass();

    CommitmentState state();

    Set<Figure> figures();

    default boolean isIn(Figure figure) {
        return figures().contains(figure);
    }
}
