package pe.palabra.matrix.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pe.palabra.shared.NameKey;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The samples, row by row, as far as reading goes. */
class SampleReadingTest {

    private static final Path SAMPLES = Path.of("src/test/resources/matrix");
    private static final LocalDate CUT_OFF = LocalDate.of(2026, 8, 31);

    private static MatrixReading read(Path file) {
        return MatrixReader.read(file, FakeCatalogue.WHOLE, Map.of());
    }

    @ParameterizedTest
    @CsvSource({"matriz-sucia-a.xlsx, fila", "matriz-sucia-a.csv, filaCsv"})
    void theDirtySampleReadsAsItsJsonSays(String file, String number) {
        MatrixReading reading = read(SAMPLES.resolve(file));
        JsonNode expected = JsonMapper.shared().readTree(SAMPLES.resolve("matriz-sucia-a.json"));
        Map<Integer, ReadRow> rows = new TreeMap<>();
        reading.rows().forEach(row -> rows.put(row.number(), row));
        SoftAssertions checks = new SoftAssertions();
        int ignored = 0;
        int known = 0;
        for (JsonNode line : expected) {
            ReadRow row = rows.get(line.get(number).asInt());
            if (line.get("esperado").asString().equals("ignored")) {
                ignored++;
                checks.assertThat(row).as(line.get("porque").asString()).isNull();
            } else {
                known++;
                check(checks, line, row, rows, expected, number);
            }
        }
        checks.assertThat(reading.ignored()).isEqualTo(ignored);
        checks.assertThat(rows).hasSize(known);
        checks.assertAll();
    }

    private static void check(
            SoftAssertions checks,
            JsonNode line,
            ReadRow row,
            Map<Integer, ReadRow> rows,
            JsonNode all,
            String number) {
        String why = line.get("porque").asString();
        switch (line.get("esperado").asString()) {
            case "ok" -> {
                checks.assertThat(row.refusals()).as(why).isEmpty();
                line.get("valores")
                        .properties()
                        .forEach(value -> checks.assertThat(value(row, value.getKey()))
                                .as(why + ": " + value.getKey())
                                .isEqualTo(plain(value.getValue())));
            }
            case "duplicate" -> {
                JsonNode earlier = StreamSupport.stream(all.spliterator(), false)
                        .filter(one -> one.get("fila").equals(line.get("de")))
                        .findFirst()
                        .orElseThrow();
                checks.assertThat(identity(row))
                        .as(why)
                        .isEqualTo(identity(rows.get(earlier.get(number).asInt())));
            }
            default ->
                checks.assertThat(refusedHereOrLater(row, line.get("columna").asString()))
                        .as(why)
                        .isTrue();
        }
    }

    private static String identity(ReadRow row) {
        return row.caseCode() + row.actaOn() + NameKey.of(row.description());
    }

    /** What the register or the cut-off decides is refused by the planner, on what is read here. */
    private static boolean refusedHereOrLater(ReadRow row, String column) {
        if (row.refusals().stream().anyMatch(refusal -> refusal.column().equals(column))) {
            return true;
        }
        return switch (column) {
            case "ESTADO ACTUAL DEL COMPROMISO" -> row.state() == null;
            case "FECHA DEL ACTA" -> row.actaOn().isAfter(CUT_OFF);
            case "UNIDAD TERRITORIAL" -> row.unitId() == null;
            default -> false;
        };
    }

    private static Object plain(JsonNode value) {
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(JsonNode::asString)
                    .toList();
        }
        return value.isNull() ? null : value.asString();
    }

    private static Object value(ReadRow row, String key) {
        List<String> responsible =
                row.responsible().stream().map(SampleReadingTest::label).toList();
        return switch (key) {
            case "caso" -> row.caseCode();
            case "fechaActa" -> row.actaOn().toString();
            case "tipo" -> row.kind() == null ? null : row.kind().label();
            case "descripcion" -> row.description();
            case "unidad" -> FakeCatalogue.WHOLE.unit(row.unitId());
            case "estado" -> row.state().state().label();
            case "responsable" -> responsible.get(0);
            case "corresponsables" -> responsible.subList(1, responsible.size());
            case "colaboradores" ->
                row.collaborators().stream().map(SampleReadingTest::label).toList();
            case "regiones" -> names(row.departments());
            case "provincias" -> names(row.provinces());
            case "distritos" -> names(row.districts());
            case "snip" -> row.snip();
            case "cui" -> row.cui();
            case "avance" -> row.progress() == null ? null : row.progress().text();
            default -> throw new IllegalArgumentException(key);
        };
    }

    private static String label(NamedInstitution one) {
        return one.candidates().isEmpty()
                ? one.written()
                : FakeCatalogue.WHOLE.label(one.candidates().get(0));
    }

    private static List<String> names(Collection<String> ubigeos) {
        return ubigeos.stream().map(FakeCatalogue.WHOLE::place).sorted().toList();
    }

    @ParameterizedTest
    @CsvSource({"2026-08, 2896", "2026-09, 2922", "2026-10, 2956"})
    void ofTheCleanSamplesEveryRowIsReadAndNoneRefused(String month, int rows) {
        MatrixReading reading = read(Path.of("src/main/resources/demo/matriz-" + month + ".xlsx"));
        assertThat(reading.failure()).isNull();
        assertThat(reading.rows()).extracting(ReadRow::number).hasSize(rows);
        assertThat(reading.rows().stream().flatMap(row -> row.refusals().stream()))
                .isEmpty();
        assertThat(reading.rows()).extracting(ReadRow::unitId).doesNotContainNull();
        assertThat(reading.rows()).extracting(row -> row.responsible().size()).doesNotContain(0);
        assertThat(reading.ignored()).isZero();
        assertThat(reading.rows().stream()
                        .flatMap(row -> row.findings().stream())
                        .map(RowNotice::finding))
                .containsOnly("sin-tipo", "institucion-por-catalogar");
    }

    @Test
    void whatTheDirtySampleFindsIsTold() {
        Map<Integer, List<String>> findings = new TreeMap<>();
        read(SAMPLES.resolve("matriz-sucia-a.xlsx")).rows().stream()
                .filter(row -> !row.findings().isEmpty())
                .forEach(row -> findings.put(row.number(), MatrixFile.findings(row)));
        assertThat(findings)
                .containsExactly(
                        Map.entry(15, List.of("sin-tipo TIPO DE COMPROMISO=")),
                        Map.entry(18, List.of("columna-desconocida Comentarios internos=revisar")),
                        Map.entry(28, List.of("fecha-sin-dia FECHA DEL ACTA=nov-2021")),
                        Map.entry(
                                30,
                                List.of(
                                        "lugar-desconocido DISTRITO(S)=Distrito Que No Existe",
                                        "cui CÓDIGO UNIFICADO=12",
                                        "institucion-por-catalogar RESPONSABLE=Empresa Comunal Los Halcones")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"matriz-sucia-a.xlsx", "matriz-sucia-a.csv"})
    void dirtySheetsSayWhereTheirHeaderIs(String file) {
        MatrixReading reading = read(SAMPLES.resolve(file));
        boolean csv = file.endsWith("csv");
        assertThat(reading.sheets())
                .containsExactly(new MatrixReading.SheetSummary(csv ? "CSV" : "BASE 2022", csv ? 1 : 4));
        assertThat(reading.leftOut()).isEqualTo(csv ? List.of() : List.of("Resumen"));
    }
}
