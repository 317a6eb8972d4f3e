package pe.palabra.commitment.web.act;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pe.palabra.As;
import pe.palabra.DatabaseTest;
import pe.palabra.commitment.list.Scene;

@DatabaseTest
class RenegotiationPageTest {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    private Scene scene;
    private ActForms ssgc;
    private ActForms ssgd;

    @BeforeEach
    void theRegister() {
        scene = new Scene(jdbc);
        ssgc = new ActForms(mvc, jdbc, As.ssgc());
        ssgd = ssgc.as(As.ssgd());
    }

    private String actaOf(String code) {
        return jdbc.sql("select acta_id from commitment where code = ?")
                .param(code)
                .query(String.class)
                .single();
    }

    private String refusal(ActForms who, String code, String... fields) {
        MvcTestResult refused = who.send(code, "/renegociacion", fields);
        assertThat(refused).hasStatus(422);
        return ActForms.body(refused);
    }

    @Test
    void itNamesCommitmentsThatAreRegistered() {
        assertThat(ssgc.send(
                        scene.bridge,
                        "/renegociacion",
                        "fecha",
                        "2026-10-20",
                        "hecho",
                        "Se acordó otra obra",
                        "reemplazos",
                        scene.water.toLowerCase() + "\n" + scene.fair))
                .hasStatus(302);
        assertThat(ssgc.stateOf(scene.bridge)).isEqualTo("RENEGOTIATED");
        assertThat(ssgc.page(scene.bridge, ""))
                .contains("Lo reemplaza", "/compromisos/" + scene.water, "/compromisos/" + scene.fair)
                .contains("Se acordó otra obra", "Lo reemplaza: " + scene.water + ", " + scene.fair);
        assertThat(ssgc.page(scene.water, ""))
                .contains("Reemplaza a", "/compromisos/" + scene.bridge)
                .as("the first deadline and the age are the oldest one's")
                .contains("31/12/2025", "Se debe desde");
    }

    @Test
    void newOnesEnterTheRegisterLikeTheOneTheyReplace() {
        assertThat(ssgc.send(
                        scene.bridge,
                        "/renegociacion",
                        "fecha",
                        "2026-10-20",
                        "nuevos",
                        "Construir un pontón en Ñahuinlla\nReparar el puente colgante",
                        "acta",
                        actaOf(scene.fair),
                        "plazo",
                        "2027-06-30"))
                .hasStatus(302);
        assertThat(ssgc.page("CMS-901-20220510-02", ""))
                .contains("Construir un pontón en Ñahuinlla", "MTC, nacional", "Velille", "30/06/2027", "No iniciado");
        assertThat(ssgc.page("CMS-901-20220510-03", "")).contains("Reparar el puente colgante");
        assertThat(ssgc.page(scene.bridge, "")).contains("CMS-901-20220510-02", "CMS-901-20220510-03");
    }

    @Test
    void whatCannotReplaceItIsRefusedNamingIt() {
        assertThat(refusal(ssgc, scene.bridge, "fecha", "2026-10-20")).contains("Diga qué compromiso lo reemplaza");
        assertThat(refusal(ssgc, scene.bridge, "fecha", "2026-10-20", "reemplazos", "CMS-901-20211230-99"))
                .contains("No hay un compromiso CMS-901-20211230-99 en sus unidades");
        assertThat(refusal(ssgc, scene.bridge, "fecha", "2026-10-20", "reemplazos", scene.bridge))
                .contains("es este mismo");
        assertThat(refusal(ssgc, scene.bridge, "fecha", "2026-10-20", "nuevos", "Otra obra"))
                .contains("Elija el acta en que se firmaron los nuevos", "Otra obra");
        assertThat(refusal(
                        ssgc,
                        scene.bridge,
                        "fecha",
                        "2026-10-20",
                        "nuevos",
                        "Organizar una feria",
                        "acta",
                        actaOf(scene.fair)))
                .contains("ya dice eso en esa acta");
        assertThat(ssgc.stateOf(scene.bridge)).isEqualTo("SUSPENDED");
    }

    @Test
    void aChainDoesNotCloseOnItself() {
        ssgc.send(scene.bridge, "/renegociacion", "fecha", "2026-10-20", "reemplazos", scene.water);
        assertThat(refusal(ssgc, scene.water, "fecha", "2026-10-21", "reemplazos", scene.bridge))
                .contains("es este mismo o uno que este ya reemplaza");
    }

    @Test
    void aVoidedRenegotiationReplacesNothingAnyMore() {
        ssgc.send(scene.bridge, "/renegociacion", "fecha", "2026-10-20", "reemplazos", scene.water);
        String fact = jdbc.sql("select state_change_id from commitment_succession")
                .query(String.class)
                .single();
        assertThat(ssgc.send(scene.bridge, "/rectificacion", "modo", "nunca", "hecho", fact, "motivo", "No se firmó"))
                .hasStatus(302);
        assertThat(ssgc.page(scene.water, "")).doesNotContain("Reemplaza a");
        assertThat(ssgc.stateOf(scene.bridge)).isEqualTo("SUSPENDED");
    }

    @Test
    void ssgdRenegotiatesItsOwnWithThoseRegisteredAndRegistersNone() {
        assertThat(ssgd.page(scene.school, "")).contains("/renegociacion");
        assertThat(ssgd.page(scene.school, "/renegociacion")).doesNotContain("name=\"nuevos\"");
        assertThat(refusal(ssgd, scene.school, "fecha", "2026-10-20", "nuevos", "Otra", "acta", actaOf(scene.school)))
                .contains("Los compromisos nuevos los registra la SSGC");
        assertThat(ssgd.send(scene.school, "/renegociacion", "fecha", "2026-10-20", "reemplazos", scene.clinic))
                .hasStatus(302);
        assertThat(ssgd.open(scene.bridge, "/renegociacion")).hasStatus(403);
    }
}
