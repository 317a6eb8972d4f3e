package pe.palabra.sheet;

import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Reads one cell of a worksheet: what its type, its style and its formula's value make of it. */
final class XlsxCells {

    private final CellValues values;
    private final XlsxStyles styles;
    private final XlsxStrings strings;

    XlsxCells(CellValues values, XlsxStyles styles, XlsxStrings strings) {
        this.values = values;
        this.styles = styles;
        this.strings = strings;
    }

    /** Of the cell that begins where the cursor stands; leaves the cursor at its end. */
    @Nullable
    SheetCell read(XmlPart xml) throws XMLStreamException {
        String type = xml.attribute("t", "n");
        CellFormat format = styles.format(xml.number("s", 0));
        String value = "";
        String formula = "";
        String inline = "";
        while (xml.advance() && !xml.isEnd("c")) {
            if (xml.isStart("v")) {
                value = xml.text();
            } else if (xml.isStart("f")) {
                formula = "=" + xml.text();
            } else if (xml.isStart("is")) {
                inline = xml.richText("is");
            }
        }
        if (type.equals("inlineStr")) {
            return CellValues.text(inline);
        }
        if (value.isEmpty()) {
            return formula.isEmpty() || type.equals("str") ? null : CellValues.error(formula);
        }
        return value(type, value, format);
    }

    private @Nullable SheetCell value(String type, String value, CellFormat format) {
        return switch (type) {
            case "s" -> CellValues.text(strings.get(value));
            case "str" -> CellValues.text(XmlPart.unescape(value));
            case "b" ->
                CellValues.bool(value.strip().equals("1") || value.strip().equals("true"));
            case "e" -> CellValues.error(value);
            case "d" -> CellValues.isoDate(value);
            default -> number(value, format);
        };
    }

    private @Nullable SheetCell number(String value, CellFormat format) {
        try {
            return values.number(Double.parseDouble(value.strip()), format);
        } catch (NumberFormatException e) {
            return CellValues.text(value);
        }
    }
}
