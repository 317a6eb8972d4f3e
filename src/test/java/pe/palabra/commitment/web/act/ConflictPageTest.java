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
class ConflictPageTest {

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

    @Test
    void theSecondOfTwoPeopleSeesBothValuesAndLosesNothing() {
        long seen = ssgc.version(scene.clinic);
        assertThat(ssgc.send(
                        scene.clinic, "/avance", "fecha", "2026-11-01", "avance", "30 %", "hecho", "Se ubicó a 14."))
                .hasStatus(302);
        MvcTestResult second = ssgd.sendOn(
                seen,
                scene.clinic,
                "/avance",
                "fecha",
                "2026-11-02",
                "avance",
                "35 %",
                "hecho",
                "Se firmó el convenio.",
                "documento",
                "Convenio 7-2026");
        assertThat(second).hasStatus(409);
        assertThat(ActForms.body(second))
                .contains("Dos personas cambiaron este compromiso", "guardó el 03/11/2026, 08:00")
                .contains("30 %", "35 %", "Se ubicó a 14.", "Se firmó el convenio.", "Unir los dos textos")
                .contains("name=\"documento\" value=\"Convenio 7-2026\"", "name=\"fecha\" value=\"2026-11-02\"")
                .contains("name=\"version\" value=\"" + ssgc.version(scene.clinic) + "\"")
                .contains("action=\"/compromisos/" + scene.clinic + "/avance\"");
        assertThat(jdbc.sql("select progress from commitment where code = ?")
                        .param(scene.clinic)
                        .query(String.class)
                        .single())
                .isEqualTo("30 %");
    }

    @Test
    void whatOnlyISaidIsChosenBeforehand() {
        long seen = ssgc.version(scene.clinic);
        assertThat(ssgc.send(scene.clinic, "/avance", "fecha", "2026-11-01", "avance", "30 %"))
                .hasStatus(302);
        MvcTestResult second = ssgd.sendOn(
                seen, scene.clinic, "/avance", "fecha", "2026-11-02", "avance", "30 %", "hecho", "Se firmó.");
        assertThat(second).hasStatus(409);
        assertThat(ActForms.body(second))
                .containsPattern("id=\"hecho\" name=\"hecho\" value=\"Se firmó\\.\"[^>]*checked")
                .containsOnlyOnce("checked=\"checked\"")
                .contains("igual");
    }

    @Test
    void whatIDidNotSayStaysAsTheOtherStoredIt() {
        assertThat(ssgc.send(scene.clinic, "/avance", "fecha", "2026-10-31", "avance", "10 %"))
                .hasStatus(302);
        long seen = ssgc.version(scene.clinic);
        assertThat(ssgc.send(scene.clinic, "/avance", "fecha", "2026-11-01", "avance", "30 %"))
                .hasStatus(302);
        MvcTestResult second = ssgd.sendOn(
                seen,
                scene.clinic,
                "/estado",
                "estado",
                "cumplido",
                "fecha",
                "2026-11-02",
                "avance",
                "",
                "hecho",
                "Se firmó.",
                "documento",
                "Acta 1",
                "conformidad",
                "conforme");
        assertThat(ActForms.body(second)).containsPattern("checked=\"checked\"[^>]*><span>30 %");
    }

    @Test
    void sendingAgainAppliesOverWhatTheOtherStored() {
        long seen = ssgc.version(scene.clinic);
        ssgc.send(scene.clinic, "/avance", "fecha", "2026-11-01", "avance", "30 %");
        ssgd.sendOn(seen, scene.clinic, "/avance", "fecha", "2026-11-02", "avance", "35 %");
        assertThat(ssgd.send(scene.clinic, "/avance", "fecha", "2026-11-02", "avance", "35 %"))
                .hasStatus(302);
        assertThat(ssgd.page(scene.clinic, "")).contains("Avance: 30 %", "Avance: 35 %");
    }

    @Test
    void whoLeavesTheProgressThatTheOtherStoredSaysItToo() {
        long seen = ssgc.version(scene.clinic);
        ssgc.send(scene.clinic, "/avance", "fecha", "2026-11-01", "avance", "30 %");
        MvcTestResult second = ssgd.sendOn(
                seen, scene.clinic, "/avance", "fecha", "2026-11-02", "avance", "20 %", "hecho", "Se firmó.");
        assertThat(ActForms.body(second))
                .containsPattern("type=\"radio\" name=\"avance\" value=\"30 %\"")
                .containsPattern("name=\"avance\" value=\"20 %\"[^>]*checked");
    }

    @Test
    void aFileSentWithTheFormIsKeptAndSentAgainByItself() {
        long seen = ssgc.version(scene.clinic);
        ssgc.send(scene.clinic, "/avance", "fecha", "2026-11-01", "avance", "30 %");
        String kept = ssgd.held(seen, scene.clinic, "/avance", "fecha", "2026-11-02", "avance", "35 %");
        assertThat(ssgd.send(scene.clinic, "/avance", "fecha", "2026-11-02", "avance", "35 %", "guardado", kept))
                .hasStatus(302);
        assertThat(ssgd.page(scene.clinic, "")).contains("convenio.pdf");
        assertThat(ssgc.send(scene.clinic, "/avance", "fecha", "2026-11-02", "avance", "36 %", "guardado", kept))
                .as("somebody else's file")
                .hasStatus(422);
    }

    @Test
    void aFormWithoutItsVersionIsNotTaken() {
        assertThat(ssgc.sendWithoutVersion(scene.clinic, "/avance", "fecha", "2026-11-02", "avance", "35 %"))
                .hasStatus(422);
    }
}
