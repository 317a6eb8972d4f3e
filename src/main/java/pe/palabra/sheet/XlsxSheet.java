package pe.palabra.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Reads one worksheet: first its merges, which stand behind the cells, then the rows. */
final class XlsxSheet {

    private static final int MOST_MERGES = 500_000;

    private final XlsxPackage parts;
    private final String name;
    private final String part;
    private final XlsxCells cells;
    private @Nullable SheetCell[] row = new SheetCell[32];
    private int width;
    private int number;
    private int column;

    XlsxSheet(XlsxPackage parts, String name, String part, XlsxCells cells) {
        this.parts = parts;
        this.name = name;
        this.part = part;
        this.cells = cells;
    }

    void read(SheetHandler handler) {
        MergedCells merges = new MergedCells(merges());
        handler.sheet(name);
        XmlPart.read(parts, part, xml -> visit(xml, merges, handler));
    }

    private List<MergedRange> merges() {
        List<MergedRange> merges = new ArrayList<>();
        XmlPart.read(parts, part, xml -> {
            if (xml.isStart("mergeCell")) {
                MergedRange range = MergedRange.of(xml.attribute("ref", ""));
                if (range != null && merges.size() < MOST_MERGES) {
                    merges.add(range);
                }
            }
            return !xml.isEnd("mergeCells");
        });
        return merges;
    }

    private boolean visit(XmlPart xml, MergedCells merges, SheetHandler handler) throws XMLStreamException {
        if (xml.isStart("row")) {
            number = xml.number("r", number + 1);
            column = -1;
            width = 0;
            Arrays.fill(row, null);
        } else if (xml.isStart("c")) {
            column = columnOf(xml.attribute("r", ""));
            SheetCell cell = cells.read(xml);
            if (cell != null) {
                put(cell);
            }
        } else if (xml.isEnd("row")) {
            return width == 0 || end(merges, handler);
        }
        return !xml.isEnd("sheetData");
    }

    private int columnOf(String reference) {
        int letters = 0;
        while (letters < reference.length() && reference.charAt(letters) >= 'A' && reference.charAt(letters) <= 'Z') {
            letters++;
        }
        return letters == 0 || letters > 3 ? column + 1 : MergedRange.column(reference.substring(0, letters));
    }

    private void put(SheetCell cell) {
        SheetReader.checkWidth(column, name);
        if (column >= row.length) {
            row = Arrays.copyOf(row, Math.max(column + 1, row.length * 2));
        }
        row[column] = cell;
        width = Math.max(width, column + 1);
    }

    private boolean end(MergedCells merges, SheetHandler handler) {
        SheetRow seen = new SheetRow(number, merges.apply(number, Arrays.copyOf(row, width)));
        return !seen.hasOwnContent() || handler.row(seen);
    }
}
