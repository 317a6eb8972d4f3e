package pe.palabra.matrix.reading;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.palabra.matrix.reading.Headings.Grade;
import pe.palabra.matrix.reading.Headings.Meaning;
import pe.palabra.sheet.SheetRow;

/** The header of a sheet: which column of the matrix stands in which, and the headings that nobody knows. */
final class Header {

    private static final int ENOUGH = 4;
    private static final String REASONS = "MOTIVO";

    private final int row;
    private final Map<Integer, String> texts;
    private final Map<Integer, Meaning> meanings = new TreeMap<>();
    private final Map<MatrixColumn, Integer> columns = new EnumMap<>(MatrixColumn.class);

    private Header(int row, Map<Integer, String> texts, Headings names) {
        this.row = row;
        this.texts = texts;
        texts.forEach((column, text) -> {
            Meaning meaning = names.meaning(text);
            if (meaning != null) {
                meanings.put(column, meaning);
            }
        });
        if (!isOurs()) {
            meanings.values()
                    .removeIf(meaning -> meaning.column() == MatrixColumn.NOT_READ && meaning.grade() != Grade.SAID);
        }
        meanings.forEach((column, meaning) -> columns.merge(meaning.column(), column, this::surer));
    }

    /** What our own files say beside Anexo 2 is passed over in them only: the complete export, and refused rows. */
    private boolean isOurs() {
        long official = meanings.values().stream()
                .filter(meaning -> meaning.grade() == Grade.OFFICIAL)
                .count();
        return meanings.values().stream().anyMatch(meaning -> meaning.column() == MatrixColumn.COMMITMENT_CODE)
                || official >= MatrixColumn.anexo2().size() && texts.containsValue(REASONS);
    }

    private Integer surer(Integer first, Integer second) {
        return meanings.get(second).grade().compareTo(meanings.get(first).grade()) > 0 ? second : first;
    }

    static Header of(SheetRow row, Headings names) {
        Map<Integer, String> texts = new TreeMap<>();
        row.columns()
                .forEach(column ->
                        texts.put(column, Headings.oneLine(row.cell(column).text())));
        return new Header(row.number(), texts, names);
    }

    /** Whether the row has enough labels to be a header. */
    boolean isHeader() {
        return meanings.size() >= ENOUGH;
    }

    /** Whether the row, right below a header, names columns too: no row of data says two labels. */
    boolean mayGoOn() {
        return meanings.size() >= 2;
    }

    /** This row as the lower part of a header: it names the columns, where it is silent the upper one does. */
    Header below(Header upper, Headings names) {
        Map<Integer, String> both = new TreeMap<>(upper.texts);
        both.putAll(texts);
        return new Header(row, both, names);
    }

    /** Of a row that is no header itself only its labels can name what the header below leaves silent. */
    Header onlyLabels(Headings names) {
        Map<Integer, String> labels = new TreeMap<>(texts);
        labels.keySet().retainAll(meanings.keySet());
        return new Header(row, labels, names);
    }

    boolean touches(Header lower) {
        return row + 1 == lower.row;
    }

    /** Cheap to tell before asking whether a row says the same. */
    boolean beginsLike(SheetRow other) {
        int first = other.columns().findFirst().orElse(0);
        String text = texts.get(first);
        return text != null && text.equals(Headings.oneLine(other.cell(first).text()));
    }

    boolean saysTheSame(Header other) {
        return texts.equals(other.texts);
    }

    int row() {
        return row;
    }

    /** The column of the matrix that is read from a column of the sheet; null when none is. */
    @Nullable
    MatrixColumn read(int column) {
        Meaning meaning = meanings.get(column);
        boolean passedOver = meaning == null
                || meaning.column() != MatrixColumn.NOT_READ
                        && columns.getOrDefault(meaning.column(), column) != column;
        return passedOver ? null : meaning.column();
    }

    boolean has(MatrixColumn column) {
        return columns.containsKey(column);
    }

    /** Whether its heading is known and another column is read for it. */
    boolean isRepeated(int column) {
        return meanings.containsKey(column) && read(column) == null;
    }

    /** The heading over a column as written, on one line; "" where there is none. */
    String heading(int column) {
        return texts.getOrDefault(column, "");
    }

    /** Whether the column stands before all that have a heading: row numbers often do, without one. */
    boolean isBeforeAll(int column) {
        return texts.keySet().stream().noneMatch(known -> known <= column);
    }

    Stream<String> unknown() {
        return texts.entrySet().stream()
                .filter(text ->
                        !meanings.containsKey(text.getKey()) && !text.getValue().isEmpty())
                .map(Map.Entry::getValue);
    }

    /** The required columns that it lacks, in the order of Anexo 2. */
    List<MatrixColumn> missing() {
        return MatrixColumn.anexo2().stream()
                .filter(column -> column.isRequired() && !columns.containsKey(column))
                .toList();
    }
}
