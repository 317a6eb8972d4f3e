package pe.palabra.commitment.web.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pe.palabra.As;
import pe.palabra.DatabaseTest;
import pe.palabra.account.Role;
import pe.palabra.commitment.evidence.HeldUploads;
import pe.palabra.commitment.list.Scene;

@DatabaseTest
class EvidencePageTest {

    private static final byte[] PDF = "%PDF-1.7 acta".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    private Scene scene;
    private ActForms ssgc;

    @BeforeEach
    void theRegister() {
        scene = new Scene(jdbc);
        ssgc = new ActForms(mvc, jdbc, As.ssgc());
    }

    private String path(String title) {
        return "/medios/"
                + jdbc.sql("select id from evidence where title = ?")
                        .param(title)
                        .query(Long.class)
                        .single();
    }

    @Test
    void aFileOfAClosingIsKeptShownAndTaken() {
        assertThat(ssgc.send(
                        scene.bridge,
                        "/estado",
                        "C:\\Mis documentos\\recepción.pdf",
                        PDF,
                        "estado",
                        "cumplido",
                        "fecha",
                        "2026-10-20",
                        "conformidad",
                        "conforme"))
                .hasStatus(302);
        assertThat(ssgc.page(scene.bridge, ""))
                .contains("recepción.pdf", "Cumplido, 20/10/2026", "1 KB", path("recepción.pdf") + "/ver");
        MvcTestResult shown = ssgc.open(scene.bridge, path("recepción.pdf") + "/ver");
        assertThat(shown).hasStatusOk().hasContentType("application/pdf");
        assertThat(shown)
                .headers()
                .hasValue("X-Content-Type-Options", "nosniff")
                .hasHeaderSatisfying(
                        "Content-Disposition", value -> assertThat(value.get(0)).startsWith("inline"))
                .hasHeaderSatisfying(
                        "Content-Security-Policy",
                        value -> assertThat(value).singleElement().asString().contains("frame-ancestors 'self'"));
        MvcTestResult taken = ssgc.open(scene.bridge, path("recepción.pdf"));
        assertThat(taken).hasStatusOk();
        assertThat(taken)
                .headers()
                .hasValue("X-Content-Type-Options", "nosniff")
                .hasHeaderSatisfying(
                        "Content-Disposition", value -> assertThat(value.get(0)).startsWith("attachment"));
        assertThat(taken.getResponse().getContentAsByteArray()).isEqualTo(PDF);
    }

    @Test
    void everybodyMayReadItWithinTheirUnits() {
        ssgc.send(scene.bridge, "/medios", "oficio.pdf", PDF);
        for (Role role : Role.values()) {
            assertThat(ssgc.as(As.viewer(role)).open(scene.bridge, path("oficio.pdf")))
                    .hasStatusOk();
        }
        assertThat(ssgc.as(As.viewer(Role.SSGC, scene.south.unitId())).open(scene.bridge, path("oficio.pdf")))
                .hasStatus(404);
        assertThat(ssgc.open(scene.water, path("oficio.pdf")))
                .as("of another commitment")
                .hasStatus(404);
    }

    @Test
    void aLinkAndADocumentStandOnTheirOwn() {
        assertThat(ssgc.send(
                        scene.bridge,
                        "/medios",
                        "enlace",
                        "https://www.gob.pe/r/1?a=b",
                        "documento",
                        "Oficio 12-2026",
                        "titulo",
                        "Resolución del expediente"))
                .hasStatus(302);
        assertThat(ssgc.page(scene.bridge, ""))
                .contains("href=\"https://www.gob.pe/r/1?a=b\"", "Resolución del expediente", "Oficio 12-2026");
        assertThat(ssgc.open(scene.bridge, path("Oficio 12-2026"))).hasStatus(404);
        assertThat(ssgc.open(scene.bridge, path("Oficio 12-2026") + "/ver")).hasStatus(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pagina.pdf  | <html><script>alert(1)</script></html>
            dibujo.svg  | <svg xmlns='http://www.w3.org/2000/svg'/>
            nada.pdf    | ''""")
    void whatIsNotAllowedByItsContentIsRefused(String name, String content) {
        MvcTestResult refused =
                ssgc.send(scene.bridge, "/medios", name, content.getBytes(StandardCharsets.UTF_8), "titulo", "Foto");
        assertThat(refused).hasStatus(422);
        assertThat(ActForms.body(refused)).contains(name, "Foto").doesNotContain("name=\"guardado\"");
        assertThat(jdbc.sql("select count(*) from evidence").query(Long.class).single())
                .isZero();
    }

    @Test
    void aFileOverTwentyMegabytesIsRefused() {
        byte[] big = new byte[(int) HeldUploads.LARGEST + 1];
        System.arraycopy(PDF, 0, big, 0, PDF.length);
        MvcTestResult refused = ssgc.send(scene.bridge, "/medios", "grande.pdf", big);
        assertThat(refused).hasStatus(422);
        assertThat(ActForms.body(refused)).contains("El archivo pasa de 20 MB");
    }

    @Test
    void nothingHandedInIsRefusedAndAFileSurvivesAnotherFieldsRefusal() {
        assertThat(ssgc.send(scene.bridge, "/medios")).hasStatus(422);
        String kept = ssgc.held(0, scene.bridge, "/medios", "enlace", "no es una dirección");
        assertThat(ssgc.send(scene.bridge, "/medios", "guardado", kept)).hasStatus(302);
        assertThat(ssgc.page(scene.bridge, "")).contains("convenio.pdf");
    }

    @Test
    void evidenceIsNeverChangedOrDeleted() {
        ssgc.send(scene.bridge, "/medios", "documento", "Oficio 1");
        assertThatThrownBy(() -> jdbc.sql("delete from evidence").update()).hasMessageContaining("evidence");
    }
}
