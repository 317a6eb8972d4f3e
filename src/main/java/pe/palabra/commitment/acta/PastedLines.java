package pe.palabra.commitment.acta;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import pe.palabra.commitment.acta.ActaDraft.Line;
import pe.palabra.shared.NameKey;

/**
 * Rows copied from Excel or Word, cells separated by tabs, in the order of the grid: numeral, commitment, type, CUI or
 * SNIP, responsible, deadline, place, co-responsibles, collaborators. A single column is the commitment itself.
 */
public final class PastedLines {

    private static final CSVFormat CELLS = CSVFormat.TDF
            .builder()
            .setIgnoreEmptyLines(true)
            .setIgnoreSurroundingSpaces(true)
            .setLenientEof(true)
            .setTrailingData(true)
            .get();
    private static final int LONGEST_NUMERAL = 20;

    private PastedLines() {}

    public static List<Line> read(String pasted) {
        try (CSVParser parser = CELLS.parse(new StringReader(pasted))) {
            return parser.stream()
                    .map(PastedLines::line)
                    .filter(line -> !line.isBlank() && !isHeading(line))
                    .toList();
        } catch (IOException | IllegalStateException | java.io.UncheckedIOException e) {
            return pasted.lines()
                    .map(PastedLines::alone)
                    .filter(line -> !line.isBlank())
                    .toList();
        }
    }

    private static Line line(CSVRecord cells) {
        List<String> found = cells.stream().toList();
        if (found.size() == 1) {
            return alone(found.get(0));
        }
        boolean numbered = found.get(0).length() <= LONGEST_NUMERAL;
        List<String> row =
                numbered ? found : Stream.concat(Stream.of(""), found.stream()).toList();
        return new Line(
                cell(row, 0),
                cell(row, 1),
                cell(row, 2),
                cell(row, 3),
                cell(row, 4),
                cell(row, 7),
                cell(row, 8),
                cell(row, 6),
                cell(row, 5));
    }

    private static Line alone(String description) {
        return new Line("", description, "", "", "", "", "", "", "");
    }

    private static String cell(List<String> row, int at) {
        return at < row.size() ? row.get(at) : "";
    }

    private static boolean isHeading(Line line) {
        String key = NameKey.of(line.description());
        return key.equals("compromiso") || key.startsWith("descripcion") || key.startsWith("compromiso como esta");
    }
}
