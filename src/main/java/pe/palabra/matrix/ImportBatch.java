package pe.palabra.matrix;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An uploaded matrix as its worker needs it. */
record ImportBatch(
        long id,
        String fileSha256,
        String fileName,
        LocalDate cutOff,
        boolean confirmsAll,
        BatchState state,
        long uploadedBy,
        @Nullable Long confirmedBy,
        @Nullable String planDigest,
        @Nullable Long appliedEntryId,
        int attempts) {}
