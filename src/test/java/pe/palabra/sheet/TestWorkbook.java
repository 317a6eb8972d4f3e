package pe.palabra.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An .xlsx put together from its raw parts, so that a test can have it as odd as programs make them. */
public final class TestWorkbook {

    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final List<String> sheets = new ArrayList<>();
    private final StringBuilder relations = new StringBuilder();
    private String properties = "";

    /** Formats of styles 0, 1, 2…: a built-in number or a code of its own. */
    public TestWorkbook styles(Object... formats) {
        StringBuilder codes = new StringBuilder();
        StringBuilder cells = new StringBuilder();
        for (int i = 0; i < formats.length; i++) {
            int id = formats[i] instanceof Integer known ? known : 164 + i;
            if (formats[i] instanceof String code) {
                codes.append("<numFmt numFmtId=\"%d\" formatCode=\"%s\"/>".formatted(id, code));
            }
            cells.append("<xf numFmtId=\"%d\"/>".formatted(id));
        }
        related("styles", "styles.xml");
        parts.put(
                "xl/styles.xml",
                "<styleSheet %s><numFmts>%s</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>%s</cellXfs></styleSheet>"
                        .formatted(MAIN, codes, cells));
        return this;
    }

    public TestWorkbook sharedStrings(String items) {
        related("sharedStrings", "sharedStrings.xml");
        parts.put("xl/sharedStrings.xml", "<sst %s>%s</sst>".formatted(MAIN, items));
        return this;
    }

    public TestWorkbook since1904() {
        properties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    /** A visible sheet: its rows, and what stands behind them. */
    public TestWorkbook sheet(String name, String rows, String... merged) {
        return hidden(name, "visible", rows, merged);
    }

    public TestWorkbook hidden(String name, String visibility, String rows, String... merged) {
        String part = "worksheets/sheet" + (sheets.size() + 1) + ".xml";
        String id = related("worksheet", part);
        sheets.add("<sheet name=\"%s\" sheetId=\"%d\" state=\"%s\" r:id=\"%s\"/>"
                .formatted(name, sheets.size() + 1, visibility, id));
        StringBuilder merges = new StringBuilder();
        for (String range : merged) {
            merges.append("<mergeCell ref=\"%s\"/>".formatted(range));
        }
        String behind = merged.length == 0 ? "" : "<mergeCells>" + merges + "</mergeCells>";
        parts.put("xl/" + part, "<worksheet %s><sheetData>%s</sheetData>%s</worksheet>".formatted(MAIN, rows, behind));
        return this;
    }

    public TestWorkbook part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    private String related(String type, String target) {
        String id = "rId" + (relations.length() + 1);
        relations.append("<Relationship Id=\"%s\" Type=\"%s%s\" Target=\"%s\"/>".formatted(id, TYPE, type, target));
        return id;
    }

    /** A row of inline texts; a cell that begins with "<" is taken as it is; null is no cell. */
    public static String row(int number, String... cells) {
        StringBuilder row = new StringBuilder("<row r=\"%d\">".formatted(number));
        for (int i = 0; i < cells.length; i++) {
            String cell = cells[i];
            if (cell != null) {
                row.append(cell.startsWith("<") ? cell : text(reference(i, number), cell));
            }
        }
        return row.append("</row>").toString();
    }

    public static String text(String reference, String text) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return "<c r=\"%s\" t=\"inlineStr\"><is><t xml:space=\"preserve\">%s</t></is></c>"
                .formatted(reference, escaped);
    }

    public static String number(String reference, int style, String value) {
        return "<c r=\"%s\" s=\"%d\"><v>%s</v></c>".formatted(reference, style, value);
    }

    public static String reference(int column, int row) {
        return (column < 26 ? "" : String.valueOf((char) ('A' + column / 26 - 1))) + (char) ('A' + column % 26) + row;
    }

    public Path write(Path file) {
        parts.put(
                "_rels/.rels",
                "<Relationships><Relationship Id=\"r1\" Type=\"%sofficeDocument\" Target=\"/xl/workbook.xml\"/></Relationships>"
                        .formatted(TYPE));
        parts.put(
                "xl/workbook.xml",
                "<workbook %s>%s<sheets>%s</sheets></workbook>".formatted(MAIN, properties, String.join("", sheets)));
        parts.put("xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return file;
    }
}
