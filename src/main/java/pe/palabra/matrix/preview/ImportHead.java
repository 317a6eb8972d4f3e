package pe.palabra.matrix.preview;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pe.palabra.matrix.BatchState;

/** An uploaded matrix as lists and pages show it: what it is, who did what with it and when, and what it counts. */
public record ImportHead(
        long id,
        String fileName,
        String fileSha256,
        LocalDate cutOff,
        boolean confirmsAll,
        BatchState state,
        Instant uploadedAt,
        String uploadedBy,
        @Nullable Instant confirmedAt,
        @Nullable String confirmedBy,
        @Nullable Instant appliedAt,
        @Nullable Instant revertedAt,
        @Nullable String revertedBy,
        @Nullable String description,
        @Nullable String failure,
        @Nullable String notice,
        int done,
        int toDo,
        @Nullable LocalDate newerCutOff,
        @Nullable Integer rowsTotal,
        @Nullable Integer rowsNew,
        @Nullable Integer rowsChanged,
        @Nullable Integer rowsState,
        @Nullable Integer rowsEqual,
        @Nullable Integer rowsRefused,
        @Nullable Integer rowsIgnored,
        @Nullable Integer rowsAbsent) {

    /** Whether its counts are those of a preview that stands: not while it is read, nor when it could not be. */
    public boolean counted() {
        return rowsTotal != null && state != BatchState.READING && state != BatchState.FAILED;
    }

    /** How many rows a confirmation writes. */
    public int toWrite() {
        return rowsNew == null || rowsChanged == null ? 0 : rowsNew + rowsChanged;
    }
}
