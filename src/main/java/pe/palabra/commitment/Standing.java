package pe.palabra.commitment;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a commitment stands on a date. {@code since}: when the state was entered; {@code closedOn}, {@code reopenedOn}: its
 * last passage from open to closed and back (the first state known is no passage); {@code factOn}: the last fact;
 * {@code updatedOn}: the last one that was more than a matrix saying the same again.
 */
public record Standing(
        CommitmentState state,
        LocalDate since,
        @Nullable LocalDate closedOn,
        @Nullable LocalDate reopenedOn,
        @Nullable String progress,
        @Nullable BigDecimal percent,
        LocalDate factOn,
        LocalDate updatedOn) {}
