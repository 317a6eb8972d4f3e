package pe.palabra.matrix.web;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.palabra.commitment.CommitmentState;
import pe.palabra.commitment.EquivalentState;
import pe.palabra.matrix.reading.MatrixColumn;
import pe.palabra.sheet.WorkbookSheet;
import pe.palabra.sheet.WorkbookWriter;

/** An Anexo 2 in Excel, written row by row; every cell is text, also what looks like a formula. */
final class AnexoWorkbook implements Closeable {

    private final WorkbookWriter workbook;
    private final WorkbookSheet sheet;

    /** With the headings of the columns, then others; columns with a closed vocabulary offer its words. */
    AnexoWorkbook(OutputStream out, List<MatrixColumn> columns, String... others) {
        List<String> headings = Stream.concat(columns.stream().map(MatrixColumn::label), Arrays.stream(others))
                .toList();
        workbook = new WorkbookWriter(out);
        sheet = workbook.sheet("Matriz", widths(columns, headings.size()));
        sheet.headings(headings);
        sheet.freeze();
        sheet.choices(columns.indexOf(MatrixColumn.KIND), "PIP", "Actividad");
        sheet.choices(columns.indexOf(MatrixColumn.STATE), states());
    }

    private static int[] widths(List<MatrixColumn> columns, int count) {
        return IntStream.range(0, count)
                .map(i -> i < columns.size() ? width(columns.get(i)) : 60)
                .toArray();
    }

    private static int width(MatrixColumn column) {
        return switch (column) {
            case DESCRIPTION -> 60;
            case STATE, RESPONSIBLE, COLLABORATORS, PROGRESS -> 28;
            default -> 18;
        };
    }

    private static String[] states() {
        return Stream.concat(
                        Arrays.stream(CommitmentState.values()).map(CommitmentState::label),
                        Arrays.stream(EquivalentState.values())
                                .filter(state -> state != EquivalentState.NOT_REPORTED)
                                .map(EquivalentState::label))
                .toArray(String[]::new);
    }

    void row(List<@Nullable String> cells) {
        sheet.cells(cells);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
