package pe.palabra.matrix.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.palabra.sheet.SheetRow;

/** Finds the header of a sheet while its rows pass, and knows it again below. */
final class SheetHeader {

    static final int LAST_ROW = 30;

    private static final int USUAL_LABEL = 40;

    private final Headings names;
    private final List<Header> parts = new ArrayList<>();
    private @Nullable Header above;
    private @Nullable Header header;
    private int firstRow;
    private boolean open;

    SheetHeader(Headings names) {
        this.names = names;
    }

    /** What a row is. */
    enum Part {
        TITLE,
        HEADER,
        AGAIN,
        ROW
    }

    Part hear(SheetRow row) {
        if (header == null) {
            return row.number() > LAST_ROW ? Part.TITLE : first(Header.of(row, names));
        }
        if (!mayBeHeader(row) && parts.stream().noneMatch(part -> part.beginsLike(row))) {
            open = false;
            return Part.ROW;
        }
        return later(Header.of(row, names), header);
    }

    /** Cheap to tell of most rows: fewer than two of their shorter texts are labels. */
    private boolean mayBeHeader(SheetRow row) {
        return row.columns()
                        .mapToObj(column -> row.cell(column).text())
                        .filter(text -> text.length() <= USUAL_LABEL && !Character.isDigit(text.charAt(0)))
                        .filter(text -> names.meaning(Headings.oneLine(text)) != null)
                        .limit(2)
                        .count()
                == 2;
    }

    private Part first(Header line) {
        if (!line.isHeader()) {
            above = line;
            return Part.TITLE;
        }
        Header found = line;
        if (above != null && above.touches(line)) {
            Header labels = above.onlyLabels(names);
            found = line.below(labels, names);
            parts.add(above);
        }
        parts.add(line);
        header = found;
        firstRow = found.row();
        open = true;
        return Part.HEADER;
    }

    private Part later(Header line, Header header) {
        boolean touches = open && parts.get(parts.size() - 1).touches(line);
        if (parts.stream().anyMatch(line::saysTheSame)) {
            return Part.AGAIN;
        }
        if (touches && line.mayGoOn()) {
            boolean first = header.row() == firstRow;
            this.header = line.below(header, names);
            firstRow = first ? line.row() : firstRow;
            parts.add(line);
            return first ? Part.HEADER : Part.AGAIN;
        }
        open = false;
        if (!line.isHeader()) {
            return Part.ROW;
        }
        if (line.missing().isEmpty()) {
            this.header = line;
            parts.clear();
            parts.add(line);
            open = true;
        }
        return Part.AGAIN;
    }

    /** Null as long as none was found. */
    @Nullable
    Header header() {
        return header;
    }

    /** The row that names the columns, as the spreadsheet shows it. */
    int row() {
        return firstRow;
    }
}
