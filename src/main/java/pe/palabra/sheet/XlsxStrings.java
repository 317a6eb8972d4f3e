package pe.palabra.sheet;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The texts that a workbook's cells share. */
final class XlsxStrings {

    private static final long MOST_CHARACTERS = 40_000_000;

    private final List<String> strings = new ArrayList<>();
    private long characters;

    static XlsxStrings read(XlsxPackage parts, @Nullable String part) {
        XlsxStrings shared = new XlsxStrings();
        if (part != null && parts.has(part)) {
            XmlPart.read(parts, part, xml -> {
                if (xml.isStart("si")) {
                    shared.add(xml.richText("si"));
                }
                return true;
            });
        }
        return shared;
    }

    private void add(String text) {
        characters += text.length();
        if (characters > MOST_CHARACTERS) {
            throw new UnreadableFile("sheet.too-big");
        }
        strings.add(text);
    }

    String get(String index) {
        try {
            return strings.get(Integer.parseInt(index.strip()));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw UnreadableFile.damaged(e);
        }
    }
}
