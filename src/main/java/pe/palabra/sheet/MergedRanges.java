package pe.palabra.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The merged cells of each sheet of an xlsx, which the reading library does not tell: a second pass over its XML. */
final class MergedRanges {

    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final Pattern REFERENCE = Pattern.compile("\\$?([A-Z]+)\\$?(\\d+)(?::\\$?([A-Z]+)\\$?(\\d+))?");

    private final Map<String, MergedCells> bySheet;

    private MergedRanges(Map<String, MergedCells> bySheet) {
        this.bySheet = bySheet;
    }

    MergedCells of(String sheet) {
        return bySheet.getOrDefault(sheet, new MergedCells());
    }

    static MergedRanges of(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Map<String, String> targets = new HashMap<>();
            elements(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "Relationship",
                    element -> targets.put(
                            element.getAttributeValue(null, "Id"), element.getAttributeValue(null, "Target")));
            Map<String, String> parts = new HashMap<>();
            elements(zip, "xl/workbook.xml", "sheet", element -> {
                String target = targets.get(element.getAttributeValue(RELATIONSHIPS, "id"));
                if (target != null) {
                    parts.put(
                            element.getAttributeValue(null, "name"),
                            target.startsWith("/") ? target.substring(1) : "xl/" + target);
                }
            });
            Map<String, MergedCells> bySheet = new HashMap<>();
            for (Map.Entry<String, String> part : parts.entrySet()) {
                MergedCells merged = new MergedCells();
                elements(
                        zip,
                        part.getValue(),
                        "mergeCell",
                        element -> add(merged, element.getAttributeValue(null, "ref")));
                bySheet.put(part.getKey(), merged);
            }
            return new MergedRanges(bySheet);
        }
    }

    private static void add(MergedCells merged, String reference) {
        Matcher parts = REFERENCE.matcher(reference);
        if (parts.matches() && parts.group(3) != null) {
            merged.add(new MergedCells.Range(
                    Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(4)),
                    column(parts.group(1)),
                    column(parts.group(3))));
        }
    }

    private static int column(String letters) {
        int column = 0;
        for (char letter : letters.toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        return column - 1;
    }

    private static void elements(ZipFile zip, String part, String name, Consumer<XMLStreamReader> heard)
            throws IOException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            return;
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream in = zip.getInputStream(entry)) {
            XMLStreamReader reader = factory.createXMLStreamReader(in);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT
                        && reader.getLocalName().equals(name)) {
                    heard.accept(reader);
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
