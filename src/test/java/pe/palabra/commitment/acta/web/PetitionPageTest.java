package pe.palabra.commitment.acta.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import pe.palabra.As;
import pe.palabra.Cast;
import pe.palabra.DatabaseTest;
import pe.palabra.account.Role;

@DatabaseTest
class PetitionPageTest {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    private Cast cast;
    private String acta;
    private String promise;
    private String petition;

    @BeforeEach
    void anActaWithAPetition() {
        cast = new Cast(jdbc);
        Cast.Space velille = cast.space("CMS-915", Cast.CORRIDOR, true, "Mesa de Velille");
        acta = new ActaForm(velille.id())
                .line("Asfaltar la vía")
                .with("petitions[0].text", "Electrificar tres anexos")
                .with("petitions[0].petitioner", "Comunidad de Velille")
                .register(mvc, As.ssgc())
                .getResponse()
                .getRedirectedUrl();
        promise = jdbc.sql("select code from commitment").query(String.class).single();
        petition = "/pedidos/"
                + jdbc.sql("select id from petition").query(Long.class).single() + "/situacion";
    }

    private MvcTestResult decide(RequestPostProcessor who, String... changes) {
        Map<String, String> fields = new LinkedHashMap<>(
                Map.of("status", "ACCEPTED", "date", "02/11/2026", "reason", "Lo aceptó el MINEM", "version", "0"));
        for (int i = 0; i < changes.length; i += 2) {
            fields.put(changes[i], changes[i + 1]);
        }
        MockMvcTester.MockMvcRequestBuilder request = mvc.post().uri(petition);
        fields.forEach(request::param);
        return request.with(who).with(csrf()).exchange();
    }

    private String page(String address) {
        return new String(
                mvc.get().uri(address).with(As.ssgc()).exchange().getResponse().getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    @Test
    void anAcceptedOneLeadsToTheCommitmentThatItBecameAndCountsAsNone() {
        assertThat(page(acta)).contains("Por confirmar", "href=\"" + petition + "\"");
        assertThat(decide(As.ssgc(), "commitment", promise.toLowerCase()))
                .hasStatus(303)
                .hasRedirectedUrl(acta + "#pedidos");

        assertThat(page(acta)).contains("Aceptado el 02/11/2026", "href=\"/compromisos/" + promise + "\"");
        assertThat(page("/casos/CMS-915")).contains("Pedido aceptado", "Lo aceptó el MINEM");
        assertThat(count("commitment")).isEqualTo(1);
    }

    @Test
    void everyDecisionStaysInItsHistory() {
        decide(As.ssgc(), "status", "NOT_ACCEPTED", "date", "31/10/2026", "reason", "No hay presupuesto");
        assertThat(decide(As.ssgc(), "version", "1")).hasStatus(303);
        assertThat(decide(As.ssgc(), "commitment", promise, "version", "2")).hasStatus(303);
        assertThat(decide(As.ssgc(), "status", "WITHDRAWN", "reason", "Lo retiró la comunidad", "version", "3"))
                .hasStatus(303);

        assertThat(page(petition))
                .containsSubsequence(
                        "<b>Retirado</b>",
                        "Lo retiró la comunidad",
                        "<b>Aceptado</b>",
                        promise,
                        "<b>No aceptado</b>",
                        "No hay presupuesto");
        assertThat(page(acta)).contains("Retirado el 02/11/2026");
        assertThat(jdbc.sql("select commitment_code is null from petition")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "status||Elija qué pasó con el pedido",
                "status|TO_CONFIRM|El pedido ya está Por confirmar",
                "date||Escriba la fecha",
                "date|29/10/2026|no puede ser anterior al pedido, 30/10/2026",
                "date|04/11/2026|03/11/2026",
                "reason||Escriba por qué, y quién lo dijo",
                "commitment|CMS-999-20261030-01|no es un compromiso vigente de este caso",
            })
    void whatIsWrongIsSaidAtItsField(String field, String value, String sentence) {
        assertThat(decide(As.ssgc(), field, value == null ? "" : value))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "<title>Error: Situación del pedido", sentence, field.equals("date") ? "MINEM" : "02/11/2026");
        assertThat(count("petition_decision")).isZero();
    }

    @Test
    void aCommitmentOfAnotherCaseOrAnAnnulledOneStandsForNone() {
        String other = cast.promise(cast.space("SUE-001", Cast.SOUTH, false), LocalDate.of(2026, 10, 1), "Techar")
                .keep();
        assertThat(decide(As.ssgc(), "commitment", other)).hasStatus(422);
        jdbc.sql("update commitment set annulled_entry_id = last_entry_id where code = ?")
                .param(promise)
                .update();
        assertThat(decide(As.ssgc(), "commitment", promise)).hasStatus(422);
    }

    @Test
    void theSecondOfTwoPeopleSeesWhatTheFirstSaid() {
        decide(As.ssgc(), "status", "WITHDRAWN", "reason", "Lo retiró la comunidad");
        assertThat(decide(As.ssgc()))
                .hasStatus(409)
                .bodyText()
                .contains("otra persona registró: Retirado, desde el 02/11/2026: Lo retiró la comunidad")
                .contains("Lo aceptó el MINEM", "name=\"version\" value=\"1\"");
        assertThat(decide(As.ssgc(), "version", "1")).hasStatus(303);
    }

    @Test
    void oneMadeOutsideAnyActaIsRegisteredFromTheSpacesPageAndDecidedFromTheCases() {
        long space = jdbc.sql("select id from dialogue_space").query(Long.class).single();
        assertThat(page("/espacios/" + space)).contains("href=\"/casos/CMS-915/pedidos/nuevo\"");
        jdbc.sql("update petition set acta_id = null").update();
        assertThat(page("/casos/CMS-915")).contains("href=\"" + petition + "\"");
        assertThat(decide(As.ssgc())).hasStatus(303).hasRedirectedUrl("/casos/CMS-915#pedidos");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "SSGC")
    void onlyTheSsgcDecides(Role role) {
        assertThat(mvc.get().uri(petition).with(As.viewer(role))).hasStatus(403);
        assertThat(decide(As.viewer(role))).hasStatus(403);
        assertThat(mvc.get().uri(acta).with(As.viewer(role))).bodyText().doesNotContain("/situacion");
    }

    @Test
    void outsideOnesUnitsThereIsNone() {
        RequestPostProcessor outside = As.viewer(Role.SSGC, cast.unit(Cast.SOUTH));
        assertThat(mvc.get().uri(petition).with(outside)).hasStatus(404);
        assertThat(decide(outside)).hasStatus(404);
    }
}
