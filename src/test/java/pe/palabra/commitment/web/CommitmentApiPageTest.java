package pe.palabra.commitment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pe.palabra.As;
import pe.palabra.DatabaseTest;
import pe.palabra.account.Role;
import pe.palabra.commitment.list.Scene;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DatabaseTest
class CommitmentApiPageTest {

    private static final String API = "/api/v1/compromisos";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private JsonMapper json;

    @Test
    void anElementHasExactlyTheFieldsOfTheContractWithNullsAndEmptyLists() {
        Scene scene = new Scene(jdbc);
        JsonNode page = read(API + "?q=" + scene.study);
        assertThat(names(page)).containsExactly("total", "pagina", "tamano", "siguiente", "elementos");
        assertThat(page.get("total").asInt()).isEqualTo(1);
        assertThat(page.get("tamano").asInt()).isEqualTo(50);
        assertThat(page.get("siguiente").isNull()).isTrue();
        assertThat(page.get("elementos").get(0).toString())
                .isEqualTo("{\"codigo\":\"" + scene.study + "\",\"caso\":\"SUR-902\",\"fechaActa\":\"2024-02-29\","
                        + "\"tipo\":null,\"descripcion\":\"<script>alert('1')</script> Estudio de línea de base\","
                        + "\"unidad\":\"UT Sureste\",\"regiones\":[],\"provincias\":[],\"distritos\":[],\"snip\":null,"
                        + "\"cui\":null,\"estado\":\"Cerrado - Desestimado\",\"equivalente\":\"No se reportan\","
                        + "\"clase\":\"no_priorizado\",\"avance\":null,\"responsable\":null,\"nivel\":null,"
                        + "\"corresponsables\":[],\"colaboradores\":[],\"plazo\":null,\"actualizado\":\"2026-10-31\"}");
    }

    @Test
    void aCommitmentAddsItsHistory() {
        Scene scene = new Scene(jdbc);
        JsonNode one = read(API + "/" + scene.bridge);
        assertThat(one.get("codigo").asString()).isEqualTo(scene.bridge);
        assertThat(one.get("plazo").asString()).isEqualTo("2025-12-31");
        assertThat(one.get("anulado").asBoolean()).isFalse();
        JsonNode last = one.get("historia").get(1);
        assertThat(names(last))
                .containsExactly(
                        "fecha",
                        "estado",
                        "porEquivalente",
                        "avance",
                        "registrado",
                        "por",
                        "origen",
                        "motivo",
                        "entrada",
                        "clase",
                        "retirado");
        assertThat(last.get("fecha").asString()).isEqualTo("2026-08-31");
        assertThat(last.get("estado").asString()).isEqualTo("Abierto - Suspendido");
        assertThat(last.get("avance").asString()).isEqualTo("35 %");
        assertThat(last.get("registrado").asString()).isEqualTo("2026-08-31T17:00:00Z");
        assertThat(last.get("origen").asString()).isEqualTo("importacion");
        assertThat(last.get("retirado").asBoolean()).isFalse();
    }

    @Test
    void aCommitmentAddsItsMeansOfVerificationWithoutTheirContent() {
        Scene scene = new Scene(jdbc);
        assertThat(read(API + "/" + scene.fair).get("medios")).isEmpty();
        jdbc.sql("insert into stored_file (sha256, size, media_type, stored_at)"
                        + " values (repeat('a', 64), 2048, 'application/pdf', now())")
                .update();
        evidence(scene.fair, "'DOCUMENT', 'Oficio 12-2026', null, null, null, null");
        evidence(scene.fair, "'LINK', 'Nota', null, null, 'https://www.gob.pe/nota', null");
        evidence(
                scene.fair,
                "'FILE', 'Acta de entrega', repeat('a', 64), 'acta.pdf', null,"
                        + " (select max(f.id) from state_change f where f.commitment_id = c.id)");

        JsonNode means = read(API + "/" + scene.fair).get("medios");
        assertThat(means).hasSize(3);
        assertThat(means.get(0).toString())
                .startsWith(
                        "{\"tipo\":\"archivo\",\"titulo\":\"Acta de entrega\",\"archivo\":\"acta.pdf\",\"sha256\":\""
                                + "a".repeat(64) + "\",\"tamano\":2048,\"enlace\":null,\"documento\":null,"
                                + "\"hecho\":\"2026-08-31\",\"registrado\":\"2026-08-31T17:00:00Z\"");
        assertThat(means.get(1).get("enlace").asString()).isEqualTo("https://www.gob.pe/nota");
        assertThat(means.get(2).get("tipo").asString()).isEqualTo("documento");
        assertThat(means.get(2).get("documento").asString()).isEqualTo("Oficio 12-2026");
        assertThat(means.get(2).get("hecho").isNull()).isTrue();
    }

    private void evidence(String code, String values) {
        jdbc.sql("insert into evidence (commitment_id, kind, title, sha256, file_name, url, state_change_id, entry_id)"
                        + " select c.id, " + values + ", c.last_entry_id from commitment c where c.code = ?")
                .param(code)
                .update();
    }

    @Test
    void pagesByNumberAndByWhatFollowsMeetEveryCommitmentOnce() {
        new Scene(jdbc);
        List<String> byNumber = new ArrayList<>();
        for (int number = 0; number < 3; number++) {
            codes(read(API + "?orden=-responsable&tamano=3&pagina=" + number), byNumber);
        }
        List<String> following = new ArrayList<>();
        JsonNode page = read(API + "?orden=-responsable&tamano=3");
        codes(page, following);
        while (!page.get("siguiente").isNull()) {
            page = read(API + "?orden=-responsable&tamano=3&despues="
                    + page.get("siguiente").asString());
            assertThat(page.get("total").asInt()).isEqualTo(8);
            codes(page, following);
        }
        assertThat(byNumber).hasSize(8).doesNotHaveDuplicates().isEqualTo(following);
        assertThat(read(API + "?pagina=9").get("elementos")).isEmpty();
    }

    @Test
    void whatIsUnknownOrMalformedIsTold() {
        for (String wrong : List.of(
                "estado=Parado",
                "ut=UT+Perdida",
                "tamano=501",
                "tamano=0",
                "tamano=x",
                "pagina=-1",
                "pagina=1.5",
                "tamano=500&pagina=21",
                "despues=cualquiera",
                "actaDesde=0000-01-01",
                "actaHasta=%2B999999999-01-01",
                "orden=color")) {
            assertThat(get(API + "?" + wrong, Role.SSGC))
                    .as(wrong)
                    .hasStatus(400)
                    .hasContentType("application/problem+json");
        }
        assertThat(get(API + "?estado=Parado", Role.SSGC)).bodyText().contains("El estado «Parado» no existe.");
        assertThat(get(API + "?tamano=500&pagina=20", Role.SSGC)).hasStatusOk();
        assertThat(mvc.get().uri(API)).hasStatus(401);
    }

    @Test
    void everyRoleMayReadAndIsLimitedToItsUnits() {
        Scene scene = new Scene(jdbc);
        for (Role role : Role.values()) {
            assertThat(get(API, role)).hasStatusOk();
        }
        MvcTestResult limited = mvc.get()
                .uri(API)
                .with(As.viewer(Role.SSGD, scene.south.unitId()))
                .exchange();
        assertThat(json.readTree(body(limited)).get("total").asInt()).isEqualTo(4);
    }

    private static void codes(JsonNode page, List<String> into) {
        page.get("elementos").forEach(element -> into.add(element.get("codigo").asString()));
    }

    private static List<String> names(JsonNode node) {
        return List.copyOf(node.propertyNames());
    }

    private JsonNode read(String address) {
        MvcTestResult result = get(address, Role.SSGC);
        assertThat(result).hasStatusOk();
        return json.readTree(body(result));
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult get(String address, Role role) {
        return mvc.get().uri(URI.create(address)).with(As.viewer(role)).exchange();
    }
}
