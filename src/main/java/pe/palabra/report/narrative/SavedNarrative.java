package pe.palabra.report.narrative;

import java.time.Instant;

/** What somebody wrote of a report's month; its version tells whether another person wrote meanwhile. */
public record SavedNarrative(String text, int version, String savedBy, Instant savedAt) {}
