package pe.palabra.matrix.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pe.palabra.matrix.reading.MatrixReading.SheetSummary;
import pe.palabra.matrix.reading.MatrixReading.UnknownHeading;
import pe.palabra.shared.Wording;
import pe.palabra.sheet.SheetHandler;
import pe.palabra.sheet.SheetRow;
import pe.palabra.territory.Catalogue;

/** Goes through the sheets of a file and decides which are the matrix. */
final class FileReading implements SheetHandler {

    /** Contracts.md, "Import". */
    private static final int MOST_ROWS = 50_000;

    /** A sheet that lacks more required columns than this is a table of something else. */
    private static final int MATRIX_LACKS_AT_MOST = 1;

    private final Headings headings;
    private final RowReader reader;
    private final Texts texts = new Texts();
    private final List<SheetReading> sheets = new ArrayList<>();
    private @Nullable SheetReading sheet;
    private int rows;

    FileReading(Catalogue names, Headings headings) {
        this.headings = headings;
        this.reader = new RowReader(names);
    }

    @Override
    public void sheet(String name) {
        end();
        sheet = new SheetReading(name, headings, reader, texts, rows);
    }

    @Override
    public boolean row(SheetRow row) {
        return sheet != null && sheet.row(row) && rows + sheet.rows().size() <= MOST_ROWS;
    }

    private void end() {
        if (sheet != null && sheet.hasContent()) {
            sheets.add(sheet);
            rows += sheet.isMatrix() ? sheet.rows().size() : 0;
        }
    }

    MatrixReading done() {
        end();
        if (rows > MOST_ROWS) {
            return MatrixReading.failed(Wording.of("reading.file.too-many-rows"), List.of());
        }
        List<SheetReading> read = sheets.stream().filter(SheetReading::isMatrix).toList();
        List<SheetReading> incomplete = sheets.stream()
                .filter(one -> one.hasHeader() && !one.isMatrix())
                .filter(one -> read.isEmpty() || one.missing().size() <= MATRIX_LACKS_AT_MOST)
                .sorted(Comparator.comparingInt(one -> one.missing().size()))
                .toList();
        if (!incomplete.isEmpty()) {
            return incomplete(incomplete);
        }
        return read.isEmpty() ? withoutHeader() : whole(read);
    }

    private MatrixReading whole(List<SheetReading> read) {
        return new MatrixReading(
                read.stream().flatMap(one -> one.rows().stream()).toList(),
                read.stream().mapToInt(SheetReading::ignored).sum(),
                read.stream()
                        .map(one -> new SheetSummary(one.name(), one.headerRow()))
                        .toList(),
                sheets.stream()
                        .filter(one -> !one.isMatrix())
                        .map(SheetReading::name)
                        .toList(),
                null);
    }

    /** Names what is missing in the sheet that lacks least. */
    private static MatrixReading incomplete(List<SheetReading> incomplete) {
        SheetReading nearest = incomplete.get(0);
        String missing = nearest.missing().stream().map(MatrixColumn::label).collect(Collectors.joining(", "));
        return MatrixReading.failed(
                Wording.of(
                        nearest.missing().size() == 1 ? "reading.file.column-missing" : "reading.file.columns-missing",
                        nearest.name(),
                        missing,
                        String.valueOf(nearest.headerRow())),
                headings(incomplete));
    }

    private MatrixReading withoutHeader() {
        return MatrixReading.failed(Wording.of("reading.file.no-header"), headings(sheets));
    }

    private static List<UnknownHeading> headings(List<SheetReading> of) {
        return of.stream().flatMap(one -> one.unknownHeadings().stream()).toList();
    }
}
