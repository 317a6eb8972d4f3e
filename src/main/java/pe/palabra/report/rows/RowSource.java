package pe.palabra.report.rows;

import java.util.List;
import java.util.function.Consumer;
import pe.palabra.commitment.list.CommitmentElement;
import pe.palabra.report.figures.CountedRow;

/** Where the rows of a report come from: the register, or what was frozen. */
public interface RowSource<R extends CountedRow> {

    /** Every row, in byte order of code. */
    void forEach(Consumer<R> consumer);

    /** What is said of some rows, in their order. */
    List<CommitmentElement> elements(List<R> rows);
}
