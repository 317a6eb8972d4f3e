package pe.palabra.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import pe.palabra.As;
import pe.palabra.DatabaseTest;
import pe.palabra.matrix.Imports;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The three monthly matrices of the samples, in: the figures of every unit and month, out. */
@DatabaseTest
class SampleMatricesTest {

    private static final List<String> MONTHS = List.of("2026-08", "2026-09", "2026-10");

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Imports imports;

    @Autowired
    private JsonMapper json;

    private static byte[] bytes(String resource) {
        try (InputStream content = new ClassPathResource(resource).getInputStream()) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String lastDayOf(String month) {
        return YearMonth.parse(month).atEndOfMonth().toString();
    }

    private long load(String month) {
        return imports.apply(bytes("demo/matriz-" + month + ".xlsx"), "matriz-" + month + ".xlsx", lastDayOf(month));
    }

    private JsonNode get(String address) {
        String body;
        try {
            body = web.get()
                    .uri(address)
                    .with(As.ssgc())
                    .exchange()
                    .getResponse()
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
        return json.readTree(body);
    }

    private JsonNode expected() {
        return json.readTree(bytes("matrix/esperado.json"));
    }

    /** unit → figures, zero keys left out. */
    private Map<String, Map<String, Object>> reported(String month) {
        Map<String, Map<String, Object>> units = new LinkedHashMap<>();
        for (JsonNode unit : get("/api/v1/reportes/mensual/" + month).get("unidades")) {
            units.put(unit.get("unidad").asString(), figures(unit));
        }
        return units;
    }

    private static Map<String, Object> figures(JsonNode unit) {
        Map<String, Object> figures = new TreeMap<>();
        unit.properties().forEach(entry -> {
            JsonNode value = entry.getValue();
            if (entry.getKey().equals("estados") || entry.getKey().equals("equivalentes")) {
                Map<String, Integer> names = new TreeMap<>();
                value.properties().stream()
                        .filter(name -> name.getValue().asInt() != 0)
                        .forEach(
                                name -> names.put(name.getKey(), name.getValue().asInt()));
                figures.put(entry.getKey(), names);
            } else if (!entry.getKey().equals("unidad")) {
                figures.put(entry.getKey(), value.isNumber() ? value.asInt() : value.asString());
            }
        });
        return figures;
    }

    private Map<String, Map<String, Object>> expectedUnits(String month) {
        Map<String, Map<String, Object>> units = new LinkedHashMap<>();
        expected()
                .get(month)
                .get("unidades")
                .properties()
                .forEach(unit -> units.put(unit.getKey(), figures(unit.getValue())));
        return units;
    }

    private void everyMonthSaysWhatIsExpected() {
        for (String month : MONTHS) {
            assertThat(reported(month)).as(month).containsExactlyInAnyOrderEntriesOf(expectedUnits(month));
        }
    }

    @Test
    void threeMatricesGiveThreeMonthlyReportsAndAnyOfThemAgainChangesNothing() {
        for (String month : MONTHS) {
            long id = load(month);
            JsonNode done = expected().get(month).get("archivo");
            JsonNode batch = get("/api/v1/importaciones/" + id);
            for (String key : List.of("filas", "nuevas", "cambian", "cambianEstado", "iguales")) {
                assertThat(batch.get(key).asInt())
                        .as(month + " " + key)
                        .isEqualTo(done.get(key).asInt());
            }
            assertThat(batch.get("rechazadas").asInt()).isZero();
            assertThat(batch.get("estado").asString()).isEqualTo("aplicada");
        }
        everyMonthSaysWhatIsExpected();
        for (String month : List.of("2026-09", "2026-08", "2026-10")) {
            JsonNode batch = get("/api/v1/importaciones/" + load(month));
            assertThat(batch.get("nuevas").asInt()).as(month).isZero();
            assertThat(batch.get("cambian").asInt()).as(month).isZero();
        }
        everyMonthSaysWhatIsExpected();
    }

    @Test
    void theOrderOfTheFilesDoesNotMatterAndTheThirdCanBeTakenBackAndComeAgain() {
        load("2026-08");
        long october = load("2026-10");
        load("2026-09");
        everyMonthSaysWhatIsExpected();
        assertThat(october).isPositive();
    }

    @Test
    void takingTheThirdBackGivesTheFiguresOfTheSecondAndItCanComeAgain() {
        load("2026-08");
        load("2026-09");
        Map<String, Map<String, Object>> before = reported("2026-10");
        String register = get("/api/v1/compromisos?tamano=500&orden=codigo").toString();
        long third = load("2026-10");
        imports.revert(third);
        assertThat(reported("2026-10")).isEqualTo(before);
        assertThat(get("/api/v1/compromisos?tamano=500&orden=codigo").toString())
                .isEqualTo(register);
        load("2026-10");
        everyMonthSaysWhatIsExpected();
    }

    @ParameterizedTest
    @CsvSource({"matriz-sucia-a.xlsx, fila", "matriz-sucia-a.csv, filaCsv"})
    void aMessyMatrixGivesWhatAPersonWouldRead(String file, String rowKey) {
        JsonNode rows = json.readTree(bytes("matrix/matriz-sucia-a.json"));
        long id = imports.apply(bytes("matrix/" + file), file, "2026-08-31");
        JsonNode batch = get("/api/v1/importaciones/" + id);
        List<String> refused = new ArrayList<>();
        batch.get("errores")
                .forEach(error -> refused.add(
                        error.get("fila").asInt() + " " + error.get("columna").asString()));
        List<String> expectedRefusals = new ArrayList<>();
        int ignored = 0;
        List<Map<String, Object>> values = new ArrayList<>();
        for (JsonNode row : rows) {
            switch (row.get("esperado").asString()) {
                case "refused" ->
                    expectedRefusals.add(
                            row.get(rowKey).asInt() + " " + row.get("columna").asString());
                case "duplicate" -> expectedRefusals.add(row.get(rowKey).asInt() + " DESCRIPCIÓN DEL COMPROMISO");
                case "ignored" -> ignored++;
                default -> values.add(plain(row.get("valores")));
            }
        }
        assertThat(refused).containsExactlyInAnyOrderElementsOf(expectedRefusals);
        assertThat(batch.get("ignoradas").asInt()).isEqualTo(ignored);
        assertThat(batch.get("nuevas").asInt()).isEqualTo(values.size());
        Map<String, JsonNode> known = new LinkedHashMap<>();
        get("/api/v1/compromisos?tamano=500")
                .get("elementos")
                .forEach(element -> known.put(element.get("descripcion").asString(), element));
        for (Map<String, Object> value : values) {
            JsonNode element = known.get(value.get("descripcion"));
            assertThat(element).as("%s", value.get("descripcion")).isNotNull();
            value.forEach((key, expected) -> assertThat(plain(element).get(key))
                    .as("%s of %s", key, value.get("descripcion"))
                    .isEqualTo(expected));
        }
    }

    private static Map<String, Object> plain(JsonNode node) {
        Map<String, Object> values = new LinkedHashMap<>();
        node.properties().forEach(entry -> {
            JsonNode value = entry.getValue();
            if (value.isArray()) {
                List<String> list = new ArrayList<>();
                value.forEach(item -> list.add(item.asString()));
                values.put(entry.getKey(), list);
            } else {
                values.put(entry.getKey(), value.isNull() ? null : value.asString());
            }
        });
        return values;
    }
}
