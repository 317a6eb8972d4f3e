package pe.palabra.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads the visible sheets of .xlsx and .xlsm; macros are not looked at. */
final class XlsxReader {

    private record Listed(String name, String relation) {}

    private final XlsxPackage parts;
    private final List<Listed> sheets = new ArrayList<>();
    private boolean since1904;

    private XlsxReader(XlsxPackage parts) {
        this.parts = parts;
    }

    static void read(Path file, SheetHandler handler) {
        try (XlsxPackage parts = new XlsxPackage(file)) {
            new XlsxReader(parts).read(handler);
        } catch (IOException | IllegalArgumentException damaged) {
            throw UnreadableFile.damaged(damaged);
        }
    }

    private void read(SheetHandler handler) {
        String workbook = parts.workbook();
        XmlPart.read(parts, workbook, this::visit);
        Map<String, XlsxPackage.Relation> relations = parts.relations(workbook);
        XlsxStyles styles = XlsxStyles.read(parts, XlsxPackage.target(relations, "/styles"));
        XlsxStrings strings = XlsxStrings.read(parts, XlsxPackage.target(relations, "/sharedStrings"));
        XlsxCells cells = new XlsxCells(new CellValues(since1904), styles, strings);
        for (Listed sheet : sheets) {
            XlsxPackage.Relation relation = relations.get(sheet.relation());
            if (relation != null && relation.type().endsWith("/worksheet") && parts.has(relation.target())) {
                new XlsxSheet(parts, sheet.name(), relation.target(), cells).read(handler);
            }
        }
    }

    private boolean visit(XmlPart xml) {
        if (xml.isStart("workbookPr")) {
            String value = xml.attribute("date1904", "");
            since1904 = value.equals("1") || value.equals("true");
        } else if (xml.isStart("sheet") && xml.attribute("state", "visible").equals("visible")) {
            sheets.add(new Listed(xml.attribute("name", ""), xml.attribute("id", "")));
        }
        return true;
    }
}
