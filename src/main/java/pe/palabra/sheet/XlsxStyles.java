package pe.palabra.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The formats of a workbook's cells, by the number of their style. */
final class XlsxStyles {

    private final Map<Integer, String> codes = new HashMap<>();
    private final List<CellFormat> formats = new ArrayList<>();
    private boolean ofCells;

    static XlsxStyles read(XlsxPackage parts, @Nullable String part) {
        XlsxStyles styles = new XlsxStyles();
        if (part != null && parts.has(part)) {
            XmlPart.read(parts, part, styles::visit);
        }
        return styles;
    }

    private boolean visit(XmlPart xml) {
        if (xml.isStart("numFmt")) {
            codes.putIfAbsent(xml.number("numFmtId", 0), xml.attribute("formatCode", ""));
        } else if (xml.isStart("cellXfs")) {
            ofCells = true;
        } else if (xml.isEnd("cellXfs")) {
            return false;
        } else if (ofCells && xml.isStart("xf")) {
            int id = xml.number("numFmtId", 0);
            formats.add(CellFormat.of(id, codes.getOrDefault(id, "")));
        }
        return true;
    }

    CellFormat format(int style) {
        return style >= 0 && style < formats.size() ? formats.get(style) : CellFormat.PLAIN;
    }
}
