package pe.palabra.matrix.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file says: its rows in order, or why it cannot be read.
 *
 * @param ignored rows below a header that are none of the matrix: headers again, bands, totals, notes
 * @param leftOut visible sheets with content that are no matrix
 */
public record MatrixReading(
        List<ReadRow> rows,
        int ignored,
        List<SheetSummary> sheets,
        List<String> leftOut,
        @Nullable Failure failure) {

    /** A sheet that was read, and the row of its header. */
    public record SheetSummary(String name, int headerRow) {}

    /** Why nothing was read, with the headings that a person could explain. */
    public record Failure(String message, List<UnknownHeading> headings) {}

    /** A heading that nobody knows, with some of the values below it. */
    public record UnknownHeading(String sheet, String written, List<String> samples) {}

    static MatrixReading failed(String message, List<UnknownHeading> headings) {
        return new MatrixReading(List.of(), 0, List.of(), List.of(), new Failure(message, headings));
    }
}
