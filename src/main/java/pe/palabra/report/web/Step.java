package pe.palabra.report.web;

import org.jspecify.annotations.Nullable;

/** A step in the life of a report; {@code phase} done, now or ahead. */
public record Step(String name, @Nullable String note, String phase) {}
