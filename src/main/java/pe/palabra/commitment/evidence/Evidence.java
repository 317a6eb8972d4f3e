package pe.palabra.commitment.evidence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A means of verification (medio de verificación) of a commitment as it was handed in. {@code factId}: the fact of state
 * that it supports; null: handed in on its own. {@code size} in bytes, of files.
 */
public record Evidence(
        long id,
        @Nullable Long factId,
        EvidenceKind kind,
        String title,
        @Nullable String sha256,
        @Nullable String fileName,
        @Nullable String mediaType,
        @Nullable Long size,
        @Nullable String url,
        Instant recordedAt,
        @Nullable String by) {

    /** Whether a browser may show it on its page: PDF and images alone (contracts.md, "Files"). */
    public boolean canBeShown() {
        return mediaType != null && (mediaType.equals("application/pdf") || mediaType.startsWith("image/"));
    }
}
