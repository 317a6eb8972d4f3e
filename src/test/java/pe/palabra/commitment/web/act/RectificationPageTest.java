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
import pe.palabra.account.Role;
import pe.palabra.commitment.list.Scene;

@DatabaseTest
class RectificationPageTest {

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

    private String factOf(String code, String state) {
        return jdbc.sql("select s.id from state_change s join commitment c on c.id = s.commitment_id"
                        + " where c.code = ? and s.state = ?")
                .params(code, state)
                .query(String.class)
                .single();
    }

    @Test
    void aStateThatNeverWasIsStruckAndWhatWasBeforeHolds() {
        assertThat(ssgc.page(scene.bridge, "/rectificacion")).contains("Suspendido desde el 31/08/2026");
        assertThat(ssgc.send(
                        scene.bridge,
                        "/rectificacion",
                        "modo",
                        "nunca",
                        "hecho",
                        factOf(scene.bridge, "SUSPENDED"),
                        "motivo",
                        "Era otro puente"))
                .hasStatus(302);
        assertThat(ssgc.stateOf(scene.bridge)).isEqualTo("NOT_STARTED");
        assertThat(ssgc.page(scene.bridge, ""))
                .contains("<del>Suspendido</del>", "Retirado: Formulario: Era otro puente", "por Lucía");
    }

    @Test
    void aClosedOneIsReopenedFromADateWithItsReason() {
        assertThat(ssgc.send(
                        scene.fair,
                        "/rectificacion",
                        "modo",
                        "reabre",
                        "estado",
                        "IN_PROGRESS",
                        "fecha",
                        "2026-10-05",
                        "motivo",
                        "La feria se pidió otra vez"))
                .hasStatus(302);
        assertThat(ssgc.stateOf(scene.fair)).isEqualTo("IN_PROGRESS");
        assertThat(ssgc.page(scene.fair, ""))
                .contains("Rectificación · Formulario: La feria se pidió otra vez", "antes: Cumplido");
    }

    @Test
    void whatARectificationLacksIsSaidAndNothingIsStored() {
        assertThat(refusal(scene.fair, "fecha", "2026-10-05"))
                .contains("Escriba el motivo", "Diga si nunca estuvo así o si se reabre");
        assertThat(refusal(scene.fair, "modo", "nunca", "motivo", "x")).contains("Elija qué se registró mal");
        assertThat(refusal(scene.fair, "modo", "reabre", "motivo", "x", "fecha", "2026-10-05"))
                .contains("Elija en qué estado queda");
        assertThat(refusal(scene.fair, "modo", "reabre", "motivo", "x", "fecha", "2026-08-30", "estado", "IN_PROGRESS"))
                .contains("El 30/08/2026 no estaba cerrado");
        assertThat(refusal(scene.fair, "modo", "nunca", "motivo", "x", "hecho", factOf(scene.fair, "FULFILLED")))
                .contains("Es el único estado que se conoce");
        assertThat(refusal(scene.fair, "modo", "nunca", "motivo", "x", "hecho", factOf(scene.water, "IN_PROGRESS")))
                .contains("Eso ya no está en vigor");
        assertThat(ssgc.stateOf(scene.fair)).isEqualTo("FULFILLED");
    }

    private String refusal(String code, String... fields) {
        MvcTestResult refused = ssgc.send(code, "/rectificacion", fields);
        assertThat(refused).hasStatus(422);
        return ActForms.body(refused);
    }

    @Test
    void anAnnulledOneLeavesEveryListAndChangesNoMore() {
        assertThat(ssgc.send(scene.water, "/anulacion", "motivo", " ")).hasStatus(422);
        assertThat(ssgc.send(scene.water, "/anulacion", "motivo", "Se registró dos veces"))
                .hasStatus(302);
        assertThat(ssgc.page(scene.water, ""))
                .contains("Anulado el 03/11/2026", "<b>Anulado</b>", "Formulario: Se registró dos veces")
                .contains("Está anulado y ya no cambia");
        assertThat(ActForms.body(mvc.get().uri("/compromisos").with(As.ssgc()).exchange()))
                .doesNotContain(scene.water);
        assertThat(ssgc.open(scene.water, "/anulacion")).hasStatus(422);
        assertThat(ssgc.send(scene.water, "/avance", "fecha", "2026-11-01", "avance", "70"))
                .hasStatus(422);
    }

    @Test
    void onlySsgcRectifiesCorrectsAndAnnuls() {
        for (Role role : Role.values()) {
            if (role != Role.SSGC) {
                ActForms other = ssgc.as(As.viewer(role));
                for (String act : new String[] {"/rectificacion", "/correccion", "/anulacion"}) {
                    assertThat(other.open(scene.school, act)).hasStatus(403);
                    assertThat(other.send(scene.school, act, "motivo", "x")).hasStatus(403);
                }
                assertThat(other.page(scene.school, "")).doesNotContain("Anular", "Corregir el registro");
            }
        }
        assertThat(ssgc.page(scene.school, "")).contains("Anular", "Corregir el registro", "Rectificar un estado");
    }

    @Test
    void anOlderFormIsAnsweredWithWhatWasRecordedMeanwhile() {
        long seen = ssgc.version(scene.bridge);
        ssgc.send(scene.bridge, "/avance", "fecha", "2026-11-01", "avance", "41 %");
        MvcTestResult late = ssgc.sendOn(seen, scene.bridge, "/anulacion", "motivo", "Repetido");
        assertThat(late).hasStatus(409);
        assertThat(ActForms.body(late))
                .contains("Lo que se registró mientras usted escribía", "Avance: 41 %", "value=\"Repetido\"");
    }
}
