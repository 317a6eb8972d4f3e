package pe.palabra.matrix.reading;

import java.util.ArrayList;
import java.util.List;
import pe.palabra.matrix.reading.MatrixReading.UnknownHeading;
import pe.palabra.sheet.SheetCell;
import pe.palabra.sheet.SheetRow;

/** Reads one sheet: its header, then its rows; what is no row of the matrix is ignored and counted. */
final class SheetReading {

    private static final int LONGEST_NAME = 80;

    private final String name;
    private final RowReader reader;
    private final Texts texts;
    private final int rowsBefore;
    private final SheetHeader header;
    private final HeadingSamples samples;
    private final List<ReadRow> rows = new ArrayList<>();
    private int ignored;
    private boolean content;

    SheetReading(String name, Headings headings, RowReader reader, Texts texts, int rowsBefore) {
        this.name = name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
        this.reader = reader;
        this.texts = texts;
        this.rowsBefore = rowsBefore;
        this.header = new SheetHeader(headings);
        this.samples = new HeadingSamples(this.name, headings);
    }

    /** Answers whether more of the sheet is wanted. */
    boolean row(SheetRow row) {
        content = true;
        switch (header.hear(row)) {
            case TITLE -> samples.title(row);
            case HEADER -> samples.header(header.header());
            case AGAIN -> ignored++;
            case ROW -> read(row, header.header());
        }
        return hasHeader() || row.number() <= SheetHeader.LAST_ROW;
    }

    private void read(SheetRow row, Header columns) {
        RowReading reading = new RowReading(columns);
        int filled = 0;
        String first = "";
        for (int at : row.columns().toArray()) {
            SheetCell cell = row.cell(at);
            String text = texts.of(cell);
            if (NotARow.isRowNumber(columns, at, text)) {
                continue;
            }
            put(reading, columns, at, cell, text);
            if (!text.isEmpty() && !cell.inherited()) {
                filled++;
                first = first.isEmpty() ? text : first;
            }
        }
        if (filled == 0) {
            return;
        }
        boolean dated = !reading.text(MatrixColumn.ACTA_DATE).isEmpty();
        if (NotARow.test(filled, first, dated) && !(dated && reading.hasDate())) {
            ignored++;
        } else {
            rows.add(reader.read(rowsBefore + rows.size() + 1, name, row.number(), reading));
        }
    }

    private void put(RowReading reading, Header columns, int at, SheetCell cell, String text) {
        MatrixColumn column = columns.read(at);
        if (column == MatrixColumn.NOT_READ || column == MatrixColumn.ROW_NUMBER) {
            return;
        }
        if (column != null) {
            reading.put(column, cell, text);
            if (CellText.isError(cell) && !cell.inherited()) {
                reading.find(column, cell.text(), "celda-con-error");
            }
        } else if (!text.isEmpty() && !cell.inherited()) {
            unread(reading, columns, at, text);
        }
    }

    /** Content that goes nowhere is told. */
    private void unread(RowReading reading, Header columns, int at, String text) {
        String heading = columns.heading(at);
        if (heading.isEmpty()) {
            reading.findUnder("Columna " + letters(at), text, "columna-sin-encabezado");
        } else if (columns.isRepeated(at)) {
            reading.findUnder(heading, text, "columna-repetida");
        } else {
            reading.findUnder(heading, text, "columna-desconocida");
            samples.value(heading, text);
        }
    }

    private static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }

    String name() {
        return name;
    }

    boolean hasContent() {
        return content;
    }

    boolean hasHeader() {
        return header.header() != null;
    }

    boolean isMatrix() {
        return hasHeader() && missing().isEmpty();
    }

    List<MatrixColumn> missing() {
        return header.header().missing();
    }

    int headerRow() {
        return header.row();
    }

    List<ReadRow> rows() {
        return rows;
    }

    int ignored() {
        return ignored;
    }

    List<UnknownHeading> unknownHeadings() {
        return samples.headings();
    }
}
