package pe.palabra.matrix;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row as the preview shows it, in words; {@code cuatro}: its state is one of the four names. */
public record RowSummary(
        @Nullable String caso,
        @Nullable LocalDate acta,
        @Nullable String descripcion,
        @Nullable String estado,
        boolean cuatro,
        @Nullable String responsable,
        boolean gemela,
        boolean vuelve) {}
