package pe.palabra.matrix;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row as the preview shows it, in words. */
public record RowSummary(
        @Nullable String caso,
        @Nullable LocalDate acta,
        @Nullable String descripcion,
        @Nullable String estado,
        @Nullable String responsable,
        boolean gemela,
        boolean vuelve) {}
