package pe.palabra.sheet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a reader shows of a file, a line per row: "Hoja!5 A=SUC-061 C=DATE:21/11/2021". */
final class Seen implements SheetHandler {

    private final List<String> lines = new ArrayList<>();
    private String sheet = "";

    static List<String> of(Path file) {
        Seen seen = new Seen();
        SheetReader.read(file, seen);
        return seen.lines;
    }

    @Override
    public void sheet(String name) {
        sheet = name;
    }

    @Override
    public boolean row(SheetRow row) {
        lines.add(sheet + "!" + row.number() + " "
                + row.columns().mapToObj(column -> cell(row, column)).collect(Collectors.joining(" ")));
        return true;
    }

    private static String cell(SheetRow row, int column) {
        SheetCell cell = row.cell(column);
        String kind = cell.kind() == SheetCell.Kind.TEXT ? "" : cell.kind() + ":";
        return TestWorkbook.reference(column, 0).replace("0", "") + "=" + kind + cell.text()
                + (cell.inherited() ? "^" : "");
    }
}
