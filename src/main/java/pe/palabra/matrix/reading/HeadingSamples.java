package pe.palabra.matrix.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pe.palabra.matrix.reading.MatrixReading.UnknownHeading;
import pe.palabra.sheet.SheetCell;
import pe.palabra.sheet.SheetRow;

/** The headings of a sheet that nobody knows, with some values below them, for a person to say what they are. */
final class HeadingSamples {

    private static final int SAMPLES = 3;
    private static final int LONGEST = 80;
    private static final int FEWEST_HEADINGS = 3;

    private final String sheet;
    private final Headings names;
    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final List<SheetRow> titles = new ArrayList<>();

    HeadingSamples(String sheet, Headings names) {
        this.sheet = sheet;
        this.names = names;
    }

    /** A row of a sheet whose header was not found yet. */
    void title(SheetRow row) {
        titles.add(row);
    }

    void header(Header header) {
        titles.clear();
        header.unknown().forEach(heading -> values.putIfAbsent(heading, new ArrayList<>(SAMPLES)));
    }

    void value(String heading, String value) {
        List<String> known = values.computeIfAbsent(heading, first -> new ArrayList<>(SAMPLES));
        String shown = value.length() <= LONGEST ? value : value.substring(0, LONGEST) + "…";
        if (known.size() < SAMPLES && !known.contains(shown)) {
            known.add(shown);
        }
    }

    List<UnknownHeading> headings() {
        if (values.isEmpty()) {
            guess();
        }
        return values.entrySet().stream()
                .map(heading -> new UnknownHeading(sheet, heading.getKey(), List.copyOf(heading.getValue())))
                .toList();
    }

    /** Without a header, the row that most resembles one: the most texts, the first of such. */
    private void guess() {
        SheetRow best = null;
        long most = FEWEST_HEADINGS - 1;
        for (SheetRow row : titles) {
            long texts =
                    row.columns().filter(column -> isText(row.cell(column))).count();
            if (texts > most) {
                most = texts;
                best = row;
            }
        }
        if (best != null) {
            offer(best, titles.subList(titles.indexOf(best) + 1, titles.size()));
        }
    }

    private static boolean isText(SheetCell cell) {
        return cell.kind() == SheetCell.Kind.TEXT && cell.text().length() <= LONGEST;
    }

    private void offer(SheetRow headings, List<SheetRow> below) {
        headings.columns().forEach(column -> {
            String heading = Headings.oneLine(headings.cell(column).text());
            if (names.meaning(heading) == null) {
                values.putIfAbsent(heading, new ArrayList<>(SAMPLES));
                below.stream()
                        .limit(SAMPLES)
                        .filter(row -> row.cell(column) != null)
                        .forEach(row -> value(heading, row.cell(column).text()));
            }
        });
    }
}
