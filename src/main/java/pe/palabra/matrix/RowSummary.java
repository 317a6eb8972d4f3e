package pe.palabra.matrix;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row as the preview shows it, in words; {@code cuatro}: its state is one of the four names; {@code lugares}: the UBIGEO
 * of the places that were understood, null in previews made before these were kept.
 */
public record RowSummary(
        @Nullable String caso,
        @Nullable LocalDate acta,
        @Nullable String descripcion,
        @Nullable String estado,
        boolean cuatro,
        @Nullable String responsable,
        boolean gemela,
        boolean vuelve,
        @Nullable List<String> lugares) {}
