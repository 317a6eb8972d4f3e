package pe.palabra.commitment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said of a commitment's state or progress, and from which date it holds (R3). {@code state} null: progress
 * alone. {@code coarse}: said in one of the four names, which never destroys a finer state of the same equivalent (R1).
 */
public record StateFact(
        long id,
        LocalDate occurredOn,
        @Nullable CommitmentState state,
        boolean coarse,
        @Nullable String progress,
        @Nullable BigDecimal percent,
        Kind kind,
        long entryId) {

    /** Facts of one date: the later recorded holds (R2). */
    public static final Comparator<StateFact> ORDER = Comparator.comparing(StateFact::occurredOn)
            .thenComparingLong(StateFact::entryId)
            .thenComparingLong(StateFact::id);

    /** A fact not recorded yet: it comes after everything that is known of its date. */
    public static StateFact proposed(
            LocalDate occurredOn,
            @Nullable CommitmentState state,
            boolean coarse,
            @Nullable String progress,
            @Nullable BigDecimal percent,
            Kind kind) {
        return new StateFact(Long.MAX_VALUE, occurredOn, state, coarse, progress, percent, kind, Long.MAX_VALUE);
    }

    /** How a fact came to be said. */
    public enum Kind {
        FACT,
        RECTIFICATION,
        CONFIRMATION
    }

    /** Whether both say the same of the same date, so that one of them is enough. */
    public boolean repeats(StateFact other) {
        return occurredOn.equals(other.occurredOn)
                && state == other.state
                && coarse == other.coarse
                && Objects.equals(progress, other.progress);
    }
}
