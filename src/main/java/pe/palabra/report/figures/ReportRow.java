package pe.palabra.report.figures;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import pe.palabra.commitment.CommitmentKind;
import pe.palabra.commitment.CommitmentState;
import pe.palabra.commitment.Standing;
import pe.palabra.dialogue.SpaceClass;
import pe.palabra.territory.GovernmentLevel;

/** A commitment that counts in a report, as it stood at the cut-off, and the figures that count it. */
public record ReportRow(
        long commitmentId,
        String code,
        long unitId,
        String unit,
        SpaceClass spaceClass,
        @Nullable CommitmentKind kind,
        @Nullable Long responsibleId,
        @Nullable String responsible,
        @Nullable GovernmentLevel level,
        Standing standing,
        Set<Figure> figures)
        implements CountedRow {

    @Override
    public CommitmentState state() {
        return standing.state();
    }
}
