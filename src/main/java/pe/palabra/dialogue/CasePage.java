package pe.palabra.dialogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of the list of cases: how many there are in all, and the codes after and before which others stand. */
public record CasePage(
        List<CaseRow> rows,
        long total,
        @Nullable String next,
        @Nullable String previous) {}
