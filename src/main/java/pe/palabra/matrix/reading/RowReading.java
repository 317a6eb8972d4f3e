package pe.palabra.matrix.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pe.palabra.shared.Wording;
import pe.palabra.sheet.SheetCell;

/** A row while it is read: what its cells say by column, why it is refused, what was found in it. */
final class RowReading {

    private final Header header;
    private final Map<MatrixColumn, SheetCell> cells = new EnumMap<>(MatrixColumn.class);
    private final Map<MatrixColumn, String> written = new EnumMap<>(MatrixColumn.class);
    private final List<RowNotice> refusals = new ArrayList<>(0);
    private final List<RowNotice> findings = new ArrayList<>(0);

    RowReading(Header header) {
        this.header = header;
    }

    /** Whether the sheet has the column at all. */
    boolean hasColumn(MatrixColumn column) {
        return header.has(column);
    }

    void put(MatrixColumn column, SheetCell cell, String text) {
        cells.put(column, cell);
        if (!text.isEmpty()) {
            written.put(column, text);
        }
    }

    /** Empty where the cell says nothing. */
    String text(MatrixColumn column) {
        return written.getOrDefault(column, "");
    }

    @Nullable
    String nullable(MatrixColumn column) {
        return written.get(column);
    }

    @Nullable
    SheetCell cell(MatrixColumn column) {
        return cells.get(column);
    }

    /** Whether its date can be read; a word or a sum in that column is no date. */
    boolean hasDate() {
        return DateCell.read(cell(MatrixColumn.ACTA_DATE), text(MatrixColumn.ACTA_DATE))
                .isPresent();
    }

    /** Found in a column of Anexo 2; the sentence is that of its kind, {@code reading.{finding}}. */
    void find(MatrixColumn column, String value, String finding) {
        findAs(column, value, finding, finding);
    }

    /** The same with a sentence of its own. */
    void findAs(MatrixColumn column, String value, String finding, String sentence, Object... arguments) {
        findings.add(new RowNotice(column.label(), value, Wording.of("reading." + sentence, arguments), finding));
    }

    /** What was found before in cells that say the same. */
    void findAgain(List<RowNotice> found) {
        findings.addAll(found);
    }

    /** Found under a heading that Anexo 2 does not have. */
    void findUnder(String heading, String value, String finding) {
        findings.add(new RowNotice(heading, value, Wording.of("reading." + finding), finding));
    }

    /** The value of a refusal is what the cell shows, also where that stands for nothing. */
    void refuse(MatrixColumn column, String sentence) {
        SheetCell cell = cells.get(column);
        String value = written.getOrDefault(column, cell == null ? "" : cell.text());
        refusals.add(new RowNotice(column.label(), value, Wording.of("reading." + sentence), null));
    }

    Map<MatrixColumn, String> written() {
        return written;
    }

    List<RowNotice> refusals() {
        return refusals.isEmpty() ? List.of() : refusals;
    }

    List<RowNotice> findings() {
        return findings.isEmpty() ? List.of() : findings;
    }
}
