package pe.palabra.report;

import java.util.Set;
import pe.palabra.commitment.CommitmentState;
import pe.palabra.dialogue.SpaceClass;
import pe.palabra.report.figures.CountedRow;
import pe.palabra.report.figures.Figure;

/** A row of an issued report, as far as its figures need it. */
record FrozenRow(String code, long unitId, SpaceClass spaceClass, CommitmentState state, Set<Figure> figures)
        implements CountedRow {}
