package pe.palabra.commitment.list;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of a list: its rows, how many stand before it, and where the pages beside it begin. */
public record CommitmentPage(
        List<CommitmentRow> rows,
        long before,
        @Nullable ListCursor previous,
        @Nullable ListCursor next) {}
