package pe.palabra.report.count;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pe.palabra.commitment.CommitmentKind;
import pe.palabra.report.figures.ReportFrame;
import pe.palabra.territory.GovernmentLevel;

/**
 * A commitment as the register knew it at the entry of a {@link ReportFrame}; {@code before}: what was known of it when
 * the previous report was issued, null when nothing was or none was issued.
 */
public record KnownCommitment(
        long id,
        String code,
        long unitId,
        long spaceId,
        @Nullable CommitmentKind kind,
        @Nullable Long responsibleId,
        @Nullable GovernmentLevel level,
        @Nullable LocalDate dueOn,
        Known now,
        @Nullable Known before) {}
