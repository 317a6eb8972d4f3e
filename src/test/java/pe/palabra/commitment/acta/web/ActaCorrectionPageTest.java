package pe.palabra.commitment.acta.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
import pe.palabra.commitment.CommitmentState;

@DatabaseTest
class ActaCorrectionPageTest {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    private Cast cast;
    private Cast.Space velille;
    private String acta;

    @BeforeEach
    void aRegisteredActa() {
        cast = new Cast(jdbc);
        velille = cast.space("CMS-915", Cast.CORRIDOR, true, "Mesa de Velille");
        acta = new ActaForm(velille.id())
                .line("Asfaltar la vía")
                .line("Mejorar la posta")
                .register(mvc, As.ssgc())
                .getResponse()
                .getRedirectedUrl();
    }

    private MvcTestResult correct(RequestPostProcessor who, String... changes) {
        Map<String, String> fields = new LinkedHashMap<>(Map.of(
                "kind",
                "ACTA",
                "date",
                "30/10/2026",
                "place",
                "Velille, Chumbivilcas",
                "modality",
                "IN_PERSON",
                "participants",
                "MTC\nComunidad de Velille",
                "reason",
                "Error al copiar",
                "version",
                "0"));
        for (int i = 0; i < changes.length; i += 2) {
            fields.put(changes[i], changes[i + 1]);
        }
        MockMvcTester.MockMvcRequestBuilder request = mvc.post().uri(acta + "/correccion");
        fields.forEach(request::param);
        return request.with(who).with(csrf()).exchange();
    }

    private String states() {
        return jdbc.sql("""
                        select string_agg(f.occurred_on::text, ',' order by f.occurred_on) from state_change f
                         where not exists (select from state_retraction t where t.state_change_id = f.id)""").query(String.class).single();
    }

    @Test
    void oldAndNewStayOnTheActasPageWithTheReason() {
        assertThat(mvc.get().uri(acta + "/correccion").with(As.ssgc()))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"30/10/2026\"", "value=\"Velille, Chumbivilcas\"");
        assertThat(correct(As.ssgc(), "place", "Livitaca", "number", "12")).hasStatus(303);
        assertThat(mvc.get().uri(acta).with(As.vgt()))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Acta N.º 12 del 30/10/2026",
                        "<del>Velille, Chumbivilcas</del>",
                        "Livitaca",
                        "Error al copiar");
    }

    @Test
    void aCorrectedDateMovesItsCommitmentsAndTheirFirstStateButNoCode() {
        assertThat(correct(As.ssgc(), "date", "28/10/2026")).hasStatus(303);

        assertThat(jdbc.sql("select code || ' ' || acta_on || ' ' || state_on from commitment order by code")
                        .query(String.class)
                        .list())
                .containsExactly(
                        "CMS-915-20261030-01 2026-10-28 2026-10-28", "CMS-915-20261030-02 2026-10-28 2026-10-28");
        assertThat(states()).isEqualTo("2026-10-28,2026-10-28");
        assertThat(jdbc.sql("select count(*) from state_retraction")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
        assertThat(new ActaForm(velille.id())
                        .with("date", "28/10/2026")
                        .with("kind", "AIDE_MEMOIRE")
                        .line("ASFALTAR la vía")
                        .register(mvc, As.ssgc()))
                .hasStatus(422)
                .bodyText()
                .contains("ya está registrado con el código CMS-915-20261030-01");
    }

    @Test
    void aDateAfterAFactThatIsKnownIsRefusedByItsName() {
        long entry = cast.entry(Instant.parse("2026-11-03T13:30:00Z"));
        jdbc.sql("insert into state_change (commitment_id, occurred_on, state, kind, entry_id)"
                        + " select min(id), date '2026-10-31', 'IN_PROGRESS', 'FACT', ? from commitment")
                .param(entry)
                .update();
        assertThat(correct(As.ssgc(), "date", "01/11/2026"))
                .hasStatus(422)
                .bodyText()
                .contains("CMS-915-20261030-01 tiene un hecho del 31/10/2026", "Error al copiar");
        assertThat(correct(As.ssgc(), "date", "31/10/2026")).hasStatus(303);
    }

    @Test
    void aDateAfterAnAdendaIsRefusedUntilThatIsAnnulled() {
        new AddendumForm(acta)
                .with("date", "31/10/2026")
                .due(jdbc, "CMS-915-20261030-01", "30/06/2027")
                .send(mvc, As.ssgc());
        assertThat(correct(As.ssgc(), "date", "01/11/2026"))
                .hasStatus(422)
                .bodyText()
                .contains("La adenda del 31/10/2026 quedaría antes que el acta");
        assertThat(correct(As.ssgc(), "date", "31/10/2026")).hasStatus(303);
    }

    @Test
    void aCorrectionNeedsItsReasonAndWhatTheKindMustSay() {
        assertThat(correct(As.ssgc(), "reason", "", "place", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Escriba por qué se corrige", "Escriba el lugar donde se firmó el acta");
    }

    @Test
    void aDateThatAnotherActaOfTheSpaceHasIsRefused() {
        cast.promise(velille, LocalDate.of(2026, 10, 20), "Techar el mercado")
                .fact(LocalDate.of(2026, 10, 20), CommitmentState.NOT_STARTED, null)
                .keep();
        assertThat(correct(As.ssgc(), "date", "20/10/2026"))
                .hasStatus(422)
                .bodyText()
                .contains("Ya está registrado: Acta del 20/10/2026 de Mesa de Velille");
    }

    @Test
    void whoSavesAfterSomebodyElseSeesWhatTheySavedAndLosesNothing() {
        correct(As.ssgc(), "place", "Livitaca");
        assertThat(correct(As.ssgc(), "place", "Santo Tomás"))
                .hasStatus(409)
                .bodyText()
                .contains("Lo guardado ahora dice: Livitaca", "value=\"Santo Tomás\"", "name=\"version\" value=\"1\"");
        assertThat(correct(As.ssgc(), "place", "Santo Tomás", "version", "1")).hasStatus(303);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "SSGC")
    void onlyTheSsgcCorrects(Role role) {
        assertThat(mvc.get().uri(acta + "/correccion").with(As.viewer(role))).hasStatus(403);
        assertThat(correct(As.viewer(role))).hasStatus(403);
        assertThat(mvc.get().uri(acta).with(As.viewer(role))).bodyText().doesNotContain("/correccion");
    }

    @Test
    void outsideOnesUnitsThereIsNothingToCorrect() {
        assertThat(correct(As.viewer(Role.SSGC, cast.unit(Cast.SOUTH)))).hasStatus(404);
    }
}
