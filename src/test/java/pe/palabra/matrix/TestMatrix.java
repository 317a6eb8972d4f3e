package pe.palabra.matrix;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import pe.palabra.matrix.reading.MatrixColumn;

/** A small matrix written as CSV, with Anexo 2's headings and the commitment's code before them. */
final class TestMatrix {

    private static final List<MatrixColumn> COLUMNS = List.of(
            MatrixColumn.COMMITMENT_CODE,
            MatrixColumn.CASE_CODE,
            MatrixColumn.ACTA_DATE,
            MatrixColumn.KIND,
            MatrixColumn.DESCRIPTION,
            MatrixColumn.UNIT,
            MatrixColumn.REGION,
            MatrixColumn.PROVINCE,
            MatrixColumn.DISTRICT,
            MatrixColumn.SNIP,
            MatrixColumn.CUI,
            MatrixColumn.STATE,
            MatrixColumn.PROGRESS,
            MatrixColumn.RESPONSIBLE,
            MatrixColumn.LEVEL,
            MatrixColumn.COLLABORATORS);

    private final List<Map<MatrixColumn, String>> rows = new ArrayList<>();

    /** One more row of a case in UT Sureste, signed on 21/11/2021, answered by MINSA. */
    TestMatrix row(String caseCode, String description, String state) {
        Map<MatrixColumn, String> row = new EnumMap<>(MatrixColumn.class);
        row.put(MatrixColumn.CASE_CODE, caseCode);
        row.put(MatrixColumn.ACTA_DATE, "21/11/2021");
        row.put(MatrixColumn.KIND, "Actividad");
        row.put(MatrixColumn.DESCRIPTION, description);
        row.put(MatrixColumn.UNIT, "UT Sureste");
        row.put(MatrixColumn.REGION, "Cusco");
        row.put(MatrixColumn.STATE, state);
        row.put(MatrixColumn.RESPONSIBLE, "MINSA");
        row.put(MatrixColumn.LEVEL, "Nacional");
        rows.add(row);
        return this;
    }

    /** Another value in a cell of the last row. */
    TestMatrix with(MatrixColumn column, String value) {
        rows.get(rows.size() - 1).put(column, value);
        return this;
    }

    byte[] csv() {
        StringBuilder csv = new StringBuilder(String.join(
                ",", COLUMNS.stream().map(column -> quoted(column.label())).toList()));
        for (Map<MatrixColumn, String> row : rows) {
            csv.append("\r\n")
                    .append(String.join(
                            ",",
                            COLUMNS.stream()
                                    .map(column -> quoted(row.getOrDefault(column, "")))
                                    .toList()));
        }
        return csv.append("\r\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String quoted(String value) {
        return "\"" + value.replace("\"", "\"\"") + "\"";
    }
}
