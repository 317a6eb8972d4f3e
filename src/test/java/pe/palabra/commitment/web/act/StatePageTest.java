package pe.palabra.commitment.web.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pe.palabra.As;
import pe.palabra.DatabaseTest;
import pe.palabra.account.Role;
import pe.palabra.commitment.CommitmentState;
import pe.palabra.commitment.list.Scene;

@DatabaseTest
class StatePageTest {

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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en-proceso     | IN_PROGRESS    | hecho=Se entregó el terreno               | Se entregó el terreno
            sin-informacion| NO_INFORMATION |                                           | Sin información
            inviable       | UNVIABLE       | impedimento=legal;impedimentoTexto=Es un área natural | Impedimento legal: Es un área natural
            cumplido       | FULFILLED      | documento=Acta 014-2026;conformidad=no-conforme       | Contraparte: no conforme.
            incumplido     | UNFULFILLED    | porque=Venció el convenio;enlace=https://www.gob.pe/oficio | Venció el convenio
            desestimado    | DISMISSED      | documento=Acta de la mesa del 12/10/2026  | Acta de la mesa del 12/10/2026""")
    void eachStateIsEnteredWithWhatItAsksAndTheHistorySaysIt(String slug, String state, String given, String told) {
        assertThat(ssgc.send(scene.bridge, "/estado", fields(slug, "2026-10-15", given)))
                .hasStatus(302)
                .hasRedirectedUrl("/compromisos/" + scene.bridge);
        assertThat(ssgc.stateOf(scene.bridge)).isEqualTo(state);
        assertThat(ssgc.page(scene.bridge, "")).contains("antes: Suspendido", told, "15/10/2026", "por Lucía");
    }

    @Test
    void aSuspensionTellsItsCauseAndTheConditionWhichIsOfferedWhenItRestarts() {
        assertThat(ssgc.send(
                        scene.water,
                        "/estado",
                        fields("suspendido", "2026-10-15", "causa=Lluvias;condicion=Baje el río;avance=40")))
                .hasStatus(302);
        assertThat(ssgc.page(scene.water, ""))
                .contains("Lluvias", "Reinicia cuando: Baje el río", "Avance: 40 %")
                .contains("Reiniciar: pasar a En proceso", "Condición escrita: Baje el río");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en-proceso  | Diga qué se hizo|
            inviable    | Diga si el impedimento es legal|
            cumplido    | Indique un medio de verificación|Diga si la contraparte está conforme
            incumplido  | Diga por qué no se cumplió|Indique un medio de verificación
            desestimado | Indique un medio de verificación|""")
    void withoutWhatAStateAsksNothingIsStoredAndEveryReasonIsSaid(String slug, String first, String second) {
        MvcTestResult refused = ssgc.send(scene.bridge, "/estado", fields(slug, "2026-10-15", "avance=41 %"));
        assertThat(refused).hasStatus(422);
        assertThat(ActForms.body(refused))
                .contains("<title>Error: ", first, second == null ? first : second, "41 %", "2026-10-15");
        assertThat(ssgc.stateOf(scene.bridge)).isEqualTo("SUSPENDED");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2021-12-29 | La fecha es anterior al acta (30/12/2021)
            2026-11-04 | La fecha es posterior a hoy (03/11/2026)
            31/02/2026 | no es una fecha
                       | Escriba la fecha""")
    void aDateThatCannotBeIsRefusedAndKeptAsTyped(String date, String why) {
        MvcTestResult refused = ssgc.send(
                scene.bridge, "/estado", fields("en-proceso", date == null ? "" : date, "hecho=Se hizo algo"));
        assertThat(refused).hasStatus(422);
        assertThat(ActForms.body(refused)).contains(why, "Se hizo algo", date == null ? "" : date);
    }

    @Test
    void afterAnActOneIsBackInTheListOneCameFrom() {
        String list = "volver=ut%3DUT-SE%26orden%3D-plazo";
        assertThat(opened("?" + list)).contains("/estado?a=en-proceso&amp;" + list, "/avance?" + list);
        assertThat(opened("/estado?" + list))
                .contains("/compromisos/" + scene.bridge + "?" + list, "/estado?a=en-proceso&amp;" + list);
        assertThat(opened("/estado?a=en-proceso&" + list))
                .contains("name=\"volver\" value=\"ut=UT-SE&amp;orden=-plazo\"");
        String[] sent = fields("en-proceso", "2026-10-15", "hecho=Se entregó el terreno;volver=ut%3DUT-SE");
        sent[sent.length - 1] = "ut=UT-SE&orden=-plazo";
        assertThat(ssgc.send(scene.bridge, "/estado", sent))
                .hasRedirectedUrl("/compromisos/" + scene.bridge + "?volver=ut%3DUT-SE%26orden%3D-plazo");
        sent[sent.length - 1] = "//evil.example?a=1";
        assertThat(ssgc.send(scene.bridge, "/estado", sent)).hasRedirectedUrl("/compromisos/" + scene.bridge);
    }

    /** A page whose address is written as a browser sends it. */
    private String opened(String rest) {
        return ActForms.body(mvc.get()
                .uri(URI.create("/compromisos/" + scene.bridge + rest))
                .with(As.ssgc())
                .exchange());
    }

    @Test
    void aLateFactTakesItsPlaceOrIsRefusedNamingItsNeighbour() {
        assertThat(ssgc.send(scene.bridge, "/estado", fields("en-proceso", "2022-06-15", "hecho=Convocatoria")))
                .hasStatus(302);
        assertThat(ssgc.stateOf(scene.bridge)).isEqualTo("SUSPENDED");
        MvcTestResult refused = ssgc.send(
                scene.bridge, "/estado", fields("cumplido", "2026-07-01", "documento=Acta 1;conformidad=conforme"));
        assertThat(refused).hasStatus(422);
        assertThat(ActForms.body(refused)).contains("No puede entrar antes de Suspendido (31/08/2026)");
    }

    @Test
    void aClosedOneChangesNoStateButItsProgressIsStillTold() {
        MvcTestResult refused = ssgc.send(scene.fair, "/estado", fields("en-proceso", "2026-10-15", "hecho=Sigue"));
        assertThat(refused).hasStatus(422);
        assertThat(ActForms.body(refused)).contains("No puede entrar después de Cumplido (31/08/2026)");
        assertThat(ssgc.page(scene.fair, "")).contains("Está cerrado: solo cambia por rectificación");
        assertThat(ssgc.send(scene.fair, "/avance", "fecha", "2026-10-15", "avance", "Se repitió en Livitaca"))
                .hasStatus(302);
        assertThat(ssgc.page(scene.fair, "")).contains("Avance: Se repitió en Livitaca", "Cerrado - Cumplido");
    }

    @Test
    void inASpaceThatIsNotPrioritisedACoarseWordLeavesAFineStateBe() {
        String code = scene.cast
                .promise(scene.south, Scene.day(2024, 2, 29), "Tender la red")
                .fact(Scene.day(2026, 8, 31), CommitmentState.SUSPENDED, null)
                .keep();
        assertThat(ssgd.page(code, "/estado"))
                .contains("Por iniciar", "En proceso", "Desestimado")
                .doesNotContain("Inviable");
        assertThat(ssgd.send(code, "/estado", fields("en-proceso", "2026-10-15", "")))
                .hasStatus(302);
        assertThat(ssgd.stateOf(code)).isEqualTo("SUSPENDED");
        assertThat(ssgd.open(code, "/estado?a=suspendido")).hasStatus(404);
    }

    @Test
    void ssgdTellsOnlyOfSpacesThatAreNotPrioritised() {
        assertThat(ssgd.send(scene.school, "/estado", fields("en-proceso", "2026-10-15", "hecho=Licitado")))
                .hasStatus(302);
        assertThat(ssgd.stateOf(scene.school)).isEqualTo("IN_PROGRESS");
        assertThat(ssgd.open(scene.bridge, "/estado")).hasStatus(403);
        assertThat(ssgd.send(scene.bridge, "/estado", fields("en-proceso", "2026-10-15", "hecho=Licitado")))
                .hasStatus(403);
        assertThat(ssgd.send(scene.bridge, "/avance", "fecha", "2026-10-15", "avance", "40"))
                .hasStatus(403);
        assertThat(ssgd.send(scene.bridge, "/medios", "documento", "Oficio 1")).hasStatus(403);
        assertThat(ssgd.page(scene.bridge, "")).contains("El espacio está priorizado: lo sigue la SSGC");
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"SSGC", "SSGD"})
    void whoOnlyReadsIsOfferedNothing(Role role) {
        ActForms reader = ssgc.as(As.viewer(role));
        assertThat(reader.page(scene.school, "")).doesNotContain("Puede ahora");
        assertThat(reader.open(scene.school, "/estado")).hasStatus(403);
        assertThat(reader.send(scene.school, "/avance", "fecha", "2026-10-15", "avance", "40"))
                .hasStatus(403);
    }

    @Test
    void outsideOnesUnitsThereIsNoFormAndNoCommitment() {
        ActForms elsewhere = ssgc.as(As.viewer(Role.SSGC, scene.south.unitId()));
        assertThat(elsewhere.open(scene.bridge, "/estado")).hasStatus(404);
        assertThat(elsewhere.send(scene.bridge, "/estado", fields("en-proceso", "2026-10-15", "hecho=x")))
                .hasStatus(404);
    }

    @Test
    void theChoiceOfStatesAndEveryFormOpenWithoutScript() {
        assertThat(ssgc.page(scene.bridge, "/estado")).contains("a=cumplido", "a=inviable", "Ya está así");
        for (String slug : List.of("cumplido", "suspendido", "inviable", "en-proceso")) {
            assertThat(ssgc.open(scene.bridge, "/estado?a=" + slug)).hasStatusOk();
        }
        assertThat(ssgc.page(scene.bridge, "/estado?a=cumplido"))
                .contains("¿La contraparte está conforme?", "type=\"file\"", "value=\"2026-11-03\"", "name=\"_csrf\"");
        assertThat(ssgc.open(scene.bridge, "/avance")).hasStatusOk();
        assertThat(ssgc.open(scene.bridge, "/medios")).hasStatusOk();
    }

    private static String[] fields(String slug, String date, String given) {
        String all = "estado=" + slug + ";fecha=" + date + (given == null || given.isEmpty() ? "" : ";" + given);
        return Arrays.stream(all.split(";"))
                .flatMap(pair -> Arrays.stream(
                        new String[] {pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1)}))
                .toArray(String[]::new);
    }
}
