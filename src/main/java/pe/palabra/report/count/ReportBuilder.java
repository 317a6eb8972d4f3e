package pe.palabra.report.count;

import java.util.Optional;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import pe.palabra.commitment.Standing;
import pe.palabra.dialogue.SpaceClass;
import pe.palabra.report.figures.Counted;
import pe.palabra.report.figures.Figure;
import pe.palabra.report.figures.Movement;
import pe.palabra.report.figures.Position;
import pe.palabra.report.figures.ReportFrame;
import pe.palabra.report.figures.ReportNames;
import pe.palabra.report.figures.ReportRow;
import pe.palabra.report.figures.RowTableBuilder;

/**
 * Decides what a report counts, from commitments given one by one in any order: whether each counts (R11.1–3), in which
 * figures, under which class (R4) and names.
 */
public final class ReportBuilder {

    private final ReportFrame frame;
    private final LongFunction<SpaceClass> classes;
    private final ReportNames names;
    private final Start start;
    private final RowFigures figures;
    private final RowTableBuilder table = new RowTableBuilder();

    /** {@code classes}: the class of a space at the cut-off; {@code start}: from where the cuadre begins. */
    public ReportBuilder(ReportFrame frame, LongFunction<SpaceClass> classes, ReportNames names, Start start) {
        this.frame = frame;
        this.classes = classes;
        this.names = names;
        this.start = start;
        this.figures = new RowFigures(frame);
    }

    /** Counts a commitment and answers its row; empty if it does not count at the cut-off. */
    public Optional<ReportRow> add(KnownCommitment commitment) {
        Optional<ReportRow> row =
                commitment.now().countingAt(frame.cutOff()).map(standing -> row(commitment, standing));
        row.ifPresent(counted -> {
            Position from = start.take(commitment);
            if (Movement.enters(counted, from)) {
                counted.figures().add(Figure.ENTERED);
            }
            table.add(counted, from);
        });
        return row;
    }

    private ReportRow row(KnownCommitment commitment, Standing standing) {
        return new ReportRow(
                commitment.id(),
                commitment.code(),
                commitment.unitId(),
                names.unit(commitment.unitId()),
                classes.apply(commitment.spaceId()),
                commitment.kind(),
                commitment.responsibleId(),
                name(commitment.responsibleId()),
                commitment.level(),
                standing,
                figures.of(commitment, standing));
    }

    private @Nullable String name(@Nullable Long institutionId) {
        return institutionId == null ? null : names.institution(institutionId);
    }

    /** What all the commitments given so far make; to be asked once, at the end. */
    public Counted counted() {
        return new Counted(table.table(), start.rest());
    }
}
