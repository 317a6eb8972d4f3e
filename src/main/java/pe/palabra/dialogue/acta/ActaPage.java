package pe.palabra.dialogue.acta;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of the list of actas: how many there are in all, and the edges after and before which others stand. */
public record ActaPage(
        List<ActaRow> rows,
        long total,
        @Nullable String next,
        @Nullable String previous) {}
