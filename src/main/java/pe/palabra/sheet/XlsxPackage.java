package pe.palabra.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The parts of a zipped workbook, unzipped only up to a bound, and how one part refers to another. */
final class XlsxPackage implements AutoCloseable {

    /** Of all parts read: far beyond any matrix, far below what a bomb would unfold to. */
    private static final long MOST_UNZIPPED = 600L << 20;

    private static final String DEFAULT_WORKBOOK = "xl/workbook.xml";

    private final ZipFile zip;
    private final Map<String, ZipEntry> entries = new HashMap<>();
    private long unzipped;

    XlsxPackage(Path file) throws IOException {
        zip = new ZipFile(file.toFile());
        for (ZipEntry entry : Collections.list(zip.entries())) {
            entries.putIfAbsent(normal(entry.getName()), entry);
        }
    }

    /** Whether a zip is a workbook of the XML kinds, with or without macros. */
    static boolean isWorkbook(ZipFile zip) {
        return zip.stream().map(entry -> normal(entry.getName())).anyMatch(name -> name.endsWith("workbook.xml"));
    }

    private static String normal(String name) {
        String slashed = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return slashed.startsWith("/") ? slashed.substring(1) : slashed;
    }

    boolean has(String part) {
        return entries.containsKey(normal(part));
    }

    /** The part with that name, to be closed by whoever reads it. */
    InputStream open(String part) throws IOException {
        ZipEntry entry = entries.get(normal(part));
        if (entry == null) {
            throw new UnreadableFile("sheet.damaged");
        }
        return new Bounded(zip.getInputStream(entry));
    }

    /** Where the workbook itself is kept. */
    String workbook() {
        return relations("").values().stream()
                .filter(relation -> relation.type().endsWith("/officeDocument"))
                .map(Relation::target)
                .findFirst()
                .orElse(DEFAULT_WORKBOOK);
    }

    /** What a part refers to. */
    record Relation(String type, String target) {}

    /** By their ids; the package itself is the part without a name. */
    Map<String, Relation> relations(String part) {
        String folder = part.substring(0, part.lastIndexOf('/') + 1);
        String file = folder + "_rels/" + part.substring(folder.length()) + ".rels";
        Map<String, Relation> relations = new HashMap<>();
        if (has(file)) {
            XmlPart.read(this, file, xml -> {
                if (xml.isStart("Relationship")) {
                    relations.put(
                            xml.attribute("Id", ""),
                            new Relation(xml.attribute("Type", ""), resolve(folder, xml.attribute("Target", ""))));
                }
                return true;
            });
        }
        return relations;
    }

    private static String resolve(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        return Path.of("/" + folder)
                .resolve(target)
                .normalize()
                .toString()
                .replace('\\', '/')
                .substring(1);
    }

    /** The target of the first relation of a kind. */
    static @Nullable String target(Map<String, Relation> relations, String kind) {
        return relations.values().stream()
                .filter(relation -> relation.type().endsWith(kind))
                .map(Relation::target)
                .findFirst()
                .orElse(null);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private final class Bounded extends FilterInputStream {

        private Bounded(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            return count(super.read(), 1);
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            return count(read, read);
        }

        private int count(int answer, int read) {
            unzipped += Math.max(read, 0);
            if (unzipped > MOST_UNZIPPED) {
                throw new UnreadableFile("sheet.too-big");
            }
            return answer;
        }
    }
}
