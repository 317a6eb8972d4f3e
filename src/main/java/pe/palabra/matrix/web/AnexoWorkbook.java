package pe.palabra.matrix.web;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import pe.palabra.commitment.CommitmentState;
import pe.palabra.commitment.EquivalentState;
import pe.palabra.matrix.reading.MatrixColumn;

/** An Anexo 2 in Excel, written row by row; every cell is text, also what looks like a formula. */
final class AnexoWorkbook implements Closeable {

    private static final int FLUSHED_AT_ONCE = 500;
    private static final int LONGEST_CELL = 32_767;
    private static final int ROWS_WITH_LISTS = 5_000;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int row;

    /** With the headings of the columns, then others. */
    AnexoWorkbook(OutputStream out, List<MatrixColumn> columns, String... others) throws IOException {
        workbook = new Workbook(out, "Palabra", "1.0");
        sheet = workbook.newWorksheet("Matriz");
        List<String> headings = Stream.concat(columns.stream().map(MatrixColumn::label), Arrays.stream(others))
                .toList();
        for (int i = 0; i < headings.size(); i++) {
            sheet.width(i, i < columns.size() ? width(columns.get(i)) : 60);
        }
        sheet.freezePane(0, 1);
        row(headings);
        sheet.range(0, 0, 0, headings.size() - 1)
                .style()
                .bold()
                .wrapText(true)
                .verticalAlignment("center")
                .set();
        list(columns.indexOf(MatrixColumn.KIND), "PIP", "Actividad");
        list(columns.indexOf(MatrixColumn.STATE), states());
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

    /** Offers values in a column; others are only warned of, because imports understand more words than these. */
    private void list(int column, String... values) {
        sheet.range(1, column, ROWS_WITH_LISTS, column)
                .validateWithListByFormula(Arrays.stream(values).collect(Collectors.joining(",", "\"", "\"")))
                .errorStyle(DataValidationErrorStyle.WARNING)
                .allowBlank(true);
    }

    void row(List<@Nullable String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            String cell = Objects.requireNonNullElse(cells.get(i), "");
            if (!cell.isEmpty()) {
                sheet.inlineString(row, i, cell.length() > LONGEST_CELL ? cell.substring(0, LONGEST_CELL) : cell);
            }
        }
        row++;
        if (row % FLUSHED_AT_ONCE == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
    }
}
