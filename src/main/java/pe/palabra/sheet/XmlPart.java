package pe.palabra.sheet;

import com.fasterxml.aalto.UncheckedStreamException;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.util.NoSuchElementException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One XML part of a workbook, read forward; names count without their namespace, entities are not resolved. */
final class XmlPart {

    private static final XMLInputFactory FACTORY = factory();
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final XMLStreamReader xml;

    private XmlPart(XMLStreamReader xml) {
        this.xml = xml;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Hears each start and end of an element; false: enough of this part. */
    interface Visitor {
        boolean visit(XmlPart xml) throws XMLStreamException;
    }

    static void read(XlsxPackage parts, String part, Visitor visitor) {
        try (InputStream in = parts.open(part)) {
            XmlPart xml = new XmlPart(FACTORY.createXMLStreamReader(in));
            xml.visit(visitor);
        } catch (XMLStreamException | UncheckedStreamException | NoSuchElementException | IOException damaged) {
            throw UnreadableFile.damaged(damaged);
        }
    }

    private void visit(Visitor visitor) throws XMLStreamException {
        boolean wanted = true;
        while (wanted && xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                wanted = visitor.visit(this);
            }
        }
        xml.close();
    }

    /** On to the next event; false where the part ends. */
    boolean advance() throws XMLStreamException {
        if (!xml.hasNext()) {
            return false;
        }
        xml.next();
        return true;
    }

    boolean isStart(String name) {
        return xml.isStartElement() && xml.getLocalName().equals(name);
    }

    boolean isEnd(String name) {
        return xml.isEndElement() && xml.getLocalName().equals(name);
    }

    String attribute(String name, String otherwise) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return otherwise;
    }

    int number(String name, int otherwise) {
        try {
            return Integer.parseInt(attribute(name, "").strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** The text of a leaf; leaves the cursor at its end. */
    String text() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE) {
                append(text, xml.getText());
            }
        }
        return text.toString();
    }

    /** The text of a string item: its runs one after the other, without phonetic hints. */
    String richText(String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int hints = 0;
        do {
            xml.next();
            if (isStart("rPh")) {
                hints++;
            } else if (isEnd("rPh")) {
                hints--;
            } else if (hints == 0 && isStart("t")) {
                append(text, text());
            }
        } while (!isEnd(element));
        return unescape(text.toString());
    }

    private static void append(StringBuilder text, String more) {
        text.append(more);
        if (text.length() > SheetReader.LONGEST_TEXT) {
            throw new UnreadableFile("sheet.too-big");
        }
    }

    /** "_x000D_" stands for a character that XML cannot hold. */
    static String unescape(String text) {
        return !text.contains("_x")
                ? text
                : ESCAPED.matcher(text)
                        .replaceAll(found ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}
