package pe.palabra.commitment.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import pe.palabra.As;
import pe.palabra.DatabaseTest;
import pe.palabra.StatementCount;
import pe.palabra.account.Role;
import pe.palabra.commitment.CommitmentState;
import pe.palabra.commitment.list.Scene;

@DatabaseTest
class CommitmentPageTest {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void thePageBeginsWithThePromiseAndSaysBothNamesOfTheState() {
        Scene scene = new Scene(jdbc);
        for (Role role : Role.values()) {
            assertThat(get("/compromisos/" + scene.bridge, As.viewer(role)))
                    .hasStatusOk()
                    .bodyText()
                    .contains("<h1 class=\"promise\">Culminar el puente vehicular de Ñahuinlla</h1>")
                    .contains("Abierto - Suspendido", "En espacios no priorizados: En proceso")
                    .contains(
                            "Firmado el <span>30/12/2021</span>",
                            ">acta</a> · <span>Velille, Chumbivilcas, Cusco</span>",
                            "Vencido hace 10 meses")
                    .contains("MTC, nacional", "PVN", "MINSA", "2484376", "184885", "Corredor Minero Sur")
                    .contains("href=\"/casos/CMS-901\"", "Mesa de Velille", "SSGC, espacio priorizado");
        }
    }

    @Test
    void theHistoryIsToldNewestFirstWithWhatWasTakenBackMarked() {
        Scene scene = new Scene(jdbc);
        long author = jdbc.sql("select id from app_user where username = 'ssgc'")
                .query(Long.class)
                .single();
        long reversal = scene.cast.entry(
                Scene.day(2026, 10, 1).atTime(20, 0).toInstant(ZoneOffset.UTC),
                author,
                "REVERSAL",
                "matriz-2026-09.xlsx");
        jdbc.sql("insert into state_retraction (state_change_id, entry_id) select id, ? from state_change"
                        + " where state = 'SUSPENDED'")
                .param(reversal)
                .update();
        String body = body(get("/compromisos/" + scene.bridge, As.ssgc()));
        assertThat(body)
                .containsSubsequence(
                        "<del>Suspendido</del>",
                        "Avance: 35 %",
                        "Retirado: Reversión de la importación matriz-2026-09.xlsx",
                        "registrado el 01/10/2026, 15:00 por",
                        "<b>No iniciado</b>",
                        "<b>Firmado</b>");
    }

    @Test
    void aCoarseWordIsToldAsNoChange() {
        Scene scene = new Scene(jdbc);
        String code = scene.cast
                .promise(scene.corridor, Scene.day(2024, 1, 1), "Tender la red")
                .fact(Scene.day(2026, 8, 31), CommitmentState.SUSPENDED, null)
                .fact(Scene.day(2026, 9, 30), CommitmentState.IN_PROGRESS, true, null)
                .keep();
        assertThat(get("/compromisos/" + code, As.ssgc()))
                .bodyText()
                .contains("Sigue Suspendido: se leyó «En proceso»", "Abierto - Suspendido");
    }

    @Test
    void aDescriptionIsTextEvenWhenItIsAScript() {
        Scene scene = new Scene(jdbc);
        assertThat(get("/compromisos/" + scene.study, As.ssgc()))
                .bodyText()
                .contains("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;")
                .doesNotContain("<script>alert");
    }

    @Test
    void whatDoesNotExistAndWhatIsOutsideOnesScopeAreAlike() {
        Scene scene = new Scene(jdbc);
        assertThat(get("/compromisos/CMS-901-20211230-99", As.ssgc())).hasStatus(404);
        assertThat(get("/compromisos/" + scene.bridge, As.viewer(Role.SSGC, scene.south.unitId())))
                .hasStatus(404);
        assertThat(get("/api/v1/compromisos/" + scene.bridge, As.viewer(Role.SSGC, scene.south.unitId())))
                .hasStatus(404);
    }

    @Test
    void anAnnulledOneKeepsItsPageAndSaysThatItDoesNotCount() {
        Scene scene = new Scene(jdbc);
        jdbc.sql("update commitment set annulled_entry_id = last_entry_id where code = ?")
                .param(scene.fair)
                .update();
        assertThat(get("/compromisos/" + scene.fair, As.ssgc()))
                .hasStatusOk()
                .bodyText()
                .contains("Anulado el", "No cuenta en listas, totales ni reportes");
    }

    @Test
    void thePageTakesFewStatements() {
        Scene scene = new Scene(jdbc);
        try (StatementCount count = new StatementCount()) {
            mvc.get()
                    .uri("/compromisos/" + scene.bridge + "?volver=orden=plazo")
                    .with(As.ssgc())
                    .with(count.fromHere())
                    .exchange();
            assertThat(count.statements()).hasSizeBetween(3, 15);
        }
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult get(String address, RequestPostProcessor who) {
        return mvc.get().uri(address).with(who).exchange();
    }
}
