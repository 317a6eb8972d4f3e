package pe.palabra.matrix.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import pe.palabra.shared.NameKey;

/** What headings mean: the labels seen in use (matrix/headings.csv), ours, and what people said. */
final class HeadingNames {

    private static final Map<String, MatrixColumn> COLUMNS = Map.ofEntries(
            Map.entry("n", MatrixColumn.ROW_NUMBER),
            Map.entry("caso", MatrixColumn.CASE_CODE),
            Map.entry("fecha", MatrixColumn.ACTA_DATE),
            Map.entry("tipo", MatrixColumn.KIND),
            Map.entry("desc", MatrixColumn.DESCRIPTION),
            Map.entry("ut", MatrixColumn.UNIT),
            Map.entry("reg", MatrixColumn.REGION),
            Map.entry("prov", MatrixColumn.PROVINCE),
            Map.entry("dist", MatrixColumn.DISTRICT),
            Map.entry("snip", MatrixColumn.SNIP),
            Map.entry("cui", MatrixColumn.CUI),
            Map.entry("estado", MatrixColumn.STATE),
            Map.entry("avance", MatrixColumn.PROGRESS),
            Map.entry("resp", MatrixColumn.RESPONSIBLE),
            Map.entry("nivel", MatrixColumn.LEVEL),
            Map.entry("colab", MatrixColumn.COLLABORATORS));

    private static final String[] CODE = {
        "Código del compromiso", "Código compromiso", "Cód. compromiso", "Cód. del compromiso", "Codigo de compromiso"
    };

    /** What our own complete export says beside Anexo 2, and the columns of a refused-rows file. */
    private static final String[] OURS = {
        "Equivalente",
        "Clase",
        "Espacio de diálogo",
        "Espacio",
        "Plazo",
        "Actualizado",
        "Estado fino",
        "Estado equivalente",
        "Motivo",
        "Motivos",
        "Fila",
        "Hoja"
    };

    private static final Map<String, MatrixColumn> KNOWN = known();

    private final Map<String, MatrixColumn> said;

    HeadingNames(Map<String, MatrixColumn> said) {
        this.said = said;
    }

    Optional<MatrixColumn> meaning(String heading) {
        String whole = NameKey.of(heading);
        String bare = NameKey.of(heading.replaceAll("\\([^)]*\\)", " "));
        for (String key : new String[] {whole, bare}) {
            MatrixColumn column = said.containsKey(key) ? said.get(key) : KNOWN.get(key);
            if (column != null) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    private static Map<String, MatrixColumn> known() {
        Map<String, MatrixColumn> known = new HashMap<>();
        try (InputStream in = HeadingNames.class.getResourceAsStream("/matrix/headings.csv");
                InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            CSVFormat format = CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get();
            for (CSVRecord row : format.parse(reader)) {
                MatrixColumn column = COLUMNS.get(row.get("columna"));
                known.put(NameKey.of(row.get("anexo2")), column);
                for (String label : row.get("encabezados").split("\\|")) {
                    known.put(NameKey.of(label), column);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        known.remove("");
        for (String label : CODE) {
            known.put(NameKey.of(label), MatrixColumn.COMMITMENT_CODE);
        }
        for (String label : OURS) {
            known.putIfAbsent(NameKey.of(label), MatrixColumn.NOT_READ);
        }
        return known;
    }
}
