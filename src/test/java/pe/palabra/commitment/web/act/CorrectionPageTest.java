package pe.palabra.commitment.web.act;

import static org.assertj.core.api.Assertions.assertThat;

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
import pe.palabra.StatementCount;
import pe.palabra.commitment.list.Scene;

@DatabaseTest
class CorrectionPageTest {

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

    @Test
    void theFormHoldsWhatTheRegisterSaysAndSuggestsNames() {
        assertThat(ssgc.page(scene.bridge, "/correccion"))
                .contains("Culminar el puente vehicular de Ñahuinlla", "value=\"2484376\"", "value=\"MTC\"")
                .contains("Velille, Chumbivilcas, Cusco", "<datalist id=\"instituciones\">", "value=\"2025-12-31\"");
    }

    @Test
    void eachCorrectedFieldIsToldOldAndNewWithItsReason() {
        assertThat(ssgc.send(
                        scene.bridge,
                        "/correccion",
                        "descripcion",
                        "Culminar el puente carrozable de Ñahuinlla",
                        "responsable",
                        "PVN",
                        "corresponsables",
                        "MTC; MINSA",
                        "cui",
                        "2484377",
                        "plazo",
                        "2025-12-30",
                        "unidad",
                        "UT Sureste",
                        "motivo",
                        "Se leyó mal el acta"))
                .hasStatus(302);
        assertThat(ssgc.page(scene.bridge, ""))
                .contains("Corrección del registro", "Formulario: Se leyó mal el acta")
                .contains("<h1 class=\"promise\">Culminar el puente carrozable de Ñahuinlla</h1>")
                .contains("<del>MTC</del>", "<ins>PVN</ins>", "<del>2484376</del>", "<ins>2484377</ins>")
                .contains("<del>31/12/2025</del>", "<ins>30/12/2025</ins>", "<del>Corredor Minero Sur</del>")
                .doesNotContain("<span>Tipo:</span>", "<span>Lugares:</span>");
        assertThat(ssgc.page(scene.bridge, "")).as("the code stays").contains(scene.bridge);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            responsable    | Ministerio Perdido | «Ministerio Perdido» no está en el catálogo
            responsable    | MTC; PVN           | El responsable principal es uno solo
            corresponsables| PVN; Nadie         | «Nadie» no está en el catálogo
            lugares        | Macondo            | «Macondo» no está en el catálogo de lugares
            cui            | 12                 | El CUI tiene siete cifras
            snip           | 0123               | El SNIP tiene hasta seis cifras
            unidad         | UT Perdida         | no es una unidad territorial
            tipo           | Obra               | «Obra» no es un tipo
            nivel          | Mundial            | «Mundial» no es un nivel
            plazo          | 2021-01-01         | El plazo no puede ser anterior al acta (30/12/2021)
            descripcion    | ' '                | Escriba la descripción
            descripcion    | instalar agua potable en VELILLE | ya dice lo mismo en esa acta""")
    void whatCannotBeIsRefusedNamingItAndKeepsWhatWasTyped(String field, String typed, String why) {
        MvcTestResult refused = ssgc.send(scene.bridge, "/correccion", field, typed, "motivo", "Se leyó mal");
        assertThat(refused).hasStatus(422);
        assertThat(ActForms.body(refused)).contains(why, "Se leyó mal", typed.strip());
    }

    @Test
    void aCorrectionNeedsAReasonAndAChange() {
        assertThat(ActForms.body(ssgc.send(scene.bridge, "/correccion", "cui", "2484377")))
                .contains("Escriba el motivo", "2484377");
        MvcTestResult same = ssgc.send(scene.bridge, "/correccion", "cui", "2484376", "motivo", "x");
        assertThat(same).hasStatus(422);
        assertThat(ActForms.body(same)).contains("No cambió ningún dato");
    }

    @Test
    void allThatIsWrongIsNamedAtOnce() {
        MvcTestResult refused = ssgc.send(
                scene.bridge,
                "/correccion",
                "descripcion",
                "Instalar agua potable en Velille",
                "cui",
                "12",
                "responsable",
                "Nadie",
                "motivo",
                " ");
        assertThat(refused)
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#descripcion\"", "href=\"#cui\"", "href=\"#responsable\"", "href=\"#motivo\"")
                .contains(scene.water, "Escriba el motivo");
    }

    @Test
    void twoWhoCorrectAtOnceSeeEachFieldOfBoth() {
        long seen = ssgc.version(scene.bridge);
        ssgc.send(scene.bridge, "/correccion", "responsable", "PVN", "motivo", "Primero");
        MvcTestResult second = ssgc.sendOn(
                seen, scene.bridge, "/correccion", "responsable", "MINSA", "cui", "2484377", "motivo", "Yo");
        assertThat(second).hasStatus(409);
        assertThat(ActForms.body(second))
                .contains("value=\"PVN\"", "value=\"MINSA\"", "value=\"2484376\"", "value=\"2484377\"")
                .contains("name=\"motivo\" value=\"Yo\"")
                .doesNotContain("name=\"descripcion\"");
    }

    @Test
    void aLongHistoryTakesFewStatements() {
        for (int i = 0; i < 30; i++) {
            ssgc.send(scene.bridge, "/avance", "fecha", "2026-10-05", "avance", i + " %", "documento", "Oficio " + i);
            ssgc.send(scene.bridge, "/correccion", "cui", "24843" + (10 + i), "motivo", "Cambio " + i);
        }
        try (StatementCount count = new StatementCount()) {
            mvc.get()
                    .uri("/compromisos/" + scene.bridge)
                    .with(As.ssgc())
                    .with(count.fromHere())
                    .exchange();
            assertThat(count.statements()).hasSizeBetween(3, 15);
        }
    }
}
