package pe.palabra.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An edition in the history of a report: when it was begun, by whom and why (the first one: by itself), and when and by whom
 * it was issued. {@code begunAt} is null of a report that was issued before anything was noted.
 */
public record ReportEdition(
        int edition,
        @Nullable Instant begunAt,
        @Nullable String begunBy,
        @Nullable String reason,
        @Nullable Instant issuedAt,
        @Nullable String issuedBy) {}
