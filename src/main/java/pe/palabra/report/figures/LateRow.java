package pe.palabra.report.figures;

import java.time.LocalDate;
import java.util.Set;
import pe.palabra.commitment.CommitmentState;
import pe.palabra.dialogue.SpaceClass;

/** A commitment of which a report tells something that the previous one did not know yet (R11.7). */
public record LateRow(
        String code,
        long unitId,
        String unit,
        SpaceClass spaceClass,
        CommitmentState state,
        LocalDate since,
        Set<Figure> figures) {

    /** How many of a unit a report lists; its figures open all of them. */
    public static final int LISTED = 100;

    static final Set<Figure> FIGURES = Set.of(Figure.LATE_NEW, Figure.LATE_CLOSED, Figure.LATE_REOPENED);
}
