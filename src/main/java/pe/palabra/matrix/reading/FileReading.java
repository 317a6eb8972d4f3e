package pe.palabra.matrix.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pe.palabra.matrix.reading.MatrixReading.SheetSummary;
import pe.palabra.matrix.reading.MatrixReading.UnknownHeading;
import pe.palabra.shared.NameKey;
import pe.palabra.sheet.SheetCell;
import pe.palabra.sheet.SheetRow;
import pe.palabra.sheet.SheetVisitor;
import pe.palabra.territory.Catalogue;

/** Goes through the sheets of a file: finds each header, leaves out what is no row of the matrix, reads the rest. */
final class FileReading implements SheetVisitor {

    private static final int LAST_HEADER_ROW = 30;
    private static final int FEW = 3;
    private static final int SAMPLES = 3;
    private static final Pattern NOT_A_ROW = Pattern.compile(
            "^(total|totales|subtotal|subtotales|sub total|fuente|fuentes|elaboracion|elaborado por)\\b.*");

    private final Catalogue names;
    private final HeadingNames headings;
    private final List<ReadRow> rows = new ArrayList<>();
    private final List<SheetSummary> sheets = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();
    private final Map<String, UnknownHeading> unknown = new LinkedHashMap<>();
    private int ignored;
    private String sheet = "";
    private boolean filled;
    private @Nullable Header header;
    private boolean justBelow;

    FileReading(Catalogue names, HeadingNames headings) {
        this.names = names;
        this.headings = headings;
    }

    @Override
    public void sheet(String name) {
        finish();
        sheet = name;
        header = null;
        filled = false;
    }

    @Override
    public void row(SheetRow row) {
        filled = true;
        if (header == null) {
            if (row.number() <= LAST_HEADER_ROW) {
                header = Header.of(row, headings);
                justBelow = header != null;
                sample(row);
            }
            return;
        }
        Header again = Header.of(row, headings);
        if (again != null && isHeading(row, again)) {
            boolean touches = justBelow && row.number() == header.row + 1;
            if (touches && !again.sameLabels(header)) {
                again.inherit(header);
            } else {
                ignored++;
                again = again.sameLabels(header) ? again : header;
            }
            header = again;
            return;
        }
        justBelow = false;
        read(row, header);
    }

    /** A header holds labels only, whatever a data row may hold by chance. */
    private static boolean isHeading(SheetRow row, Header again) {
        return again.columns.size() + again.repeated.size() > row.cells().size() / 2;
    }

    private void read(SheetRow row, Header header) {
        RowReading reading = new RowReading();
        int content = 0;
        String first = "";
        for (Map.Entry<Integer, SheetCell> entry : row.cells().entrySet()) {
            MatrixColumn column = header.columns.get(entry.getKey());
            String text = CellText.of(entry.getValue());
            if (text.isEmpty()) {
                continue;
            }
            if (column == MatrixColumn.ROW_NUMBER) {
                continue;
            }
            content++;
            first = first.isEmpty() ? text : first;
            if (column != null) {
                reading.put(column, entry.getValue());
            } else {
                unknown(reading, header, entry.getKey(), text);
            }
        }
        if (content == 0) {
            return;
        }
        if (reading.text(MatrixColumn.ACTA_DATE).isEmpty() && (content < FEW || isNoRow(first))) {
            ignored++;
            return;
        }
        rows.add(reading.read(rows.size() + 1, sheet, row.number(), names));
    }

    private static boolean isNoRow(String first) {
        return NOT_A_ROW.matcher(NameKey.of(first)).matches()
                || first.toLowerCase(Locale.ROOT).matches("(?s)notas?\\s*:.*");
    }

    private void unknown(RowReading reading, Header header, int index, String text) {
        String heading = header.unknown.get(index);
        if (heading != null) {
            reading.find(heading, text, "Nadie conoce ese encabezado; lo que dice no se carga.", "columna-desconocida");
            sample(heading, text);
        } else if (header.repeated.containsKey(index)) {
            reading.find(
                    header.repeated.get(index),
                    text,
                    "Ese encabezado se repite; vale la primera columna.",
                    "columna-repetida");
        }
    }

    private void sample(SheetRow row) {
        if (header != null) {
            header.unknown.values().forEach(heading -> sample(heading, ""));
        }
    }

    private void sample(String heading, String value) {
        UnknownHeading seen = unknown.computeIfAbsent(
                sheet + "|" + NameKey.of(heading), key -> new UnknownHeading(sheet, heading, new ArrayList<>(SAMPLES)));
        if (!value.isEmpty()
                && seen.samples().size() < SAMPLES
                && !seen.samples().contains(value)) {
            seen.samples().add(value);
        }
    }

    private void finish() {
        if (header == null) {
            if (filled) {
                leftOut.add(sheet);
            }
            return;
        }
        List<MatrixColumn> missing = header.missing();
        if (missing.isEmpty()) {
            sheets.add(new SheetSummary(sheet, header.row));
        } else {
            failures.add("En la hoja «" + sheet + "» falta la columna "
                    + missing.stream().map(MatrixColumn::label).collect(Collectors.joining(", ")) + ".");
        }
    }

    MatrixReading done() {
        finish();
        if (!failures.isEmpty()) {
            return MatrixReading.failed(String.join(" ", failures), List.copyOf(unknown.values()));
        }
        if (sheets.isEmpty()) {
            return MatrixReading.failed(
                    "Ninguna hoja tiene el encabezado de la matriz en sus primeras 30 filas: faltan "
                            + "CÓDIGO DEL CASO, FECHA DEL ACTA, DESCRIPCIÓN DEL COMPROMISO y ESTADO ACTUAL DEL COMPROMISO.",
                    List.copyOf(unknown.values()));
        }
        return new MatrixReading(rows, ignored, sheets, leftOut, null);
    }
}
