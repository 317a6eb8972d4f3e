package pe.palabra.report.rows;

import org.jspecify.annotations.Nullable;

/** Which part of the rows, in order of code, is asked for: past {@code after} if given, then leaving {@code offset} out. */
public record RowWindow(long offset, int size, @Nullable String after) {}
