package pe.palabra.report.rows;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.palabra.commitment.list.CommitmentElement;

/** A part of the rows that a figure counts, how many it counts, and the code after which the next part begins. */
public record RowPage(
        long total,
        List<CommitmentElement> elements,
        @Nullable String next) {}
