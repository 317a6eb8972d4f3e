package pe.palabra.dialogue.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Instant;
import java.time.LocalDate;
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
import pe.palabra.StatementCount;
import pe.palabra.account.Role;
import pe.palabra.commitment.CommitmentState;

@DatabaseTest
class SpacePageTest {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    private Cast cast;
    private Cast.Space mesa;
    private String page;

    @BeforeEach
    void aSpaceThatIsNotPrioritised() {
        cast = new Cast(jdbc);
        mesa = cast.space("CMS-003", Cast.CORRIDOR, false, "Mesa de Velille");
        page = "/espacios/" + mesa.id();
    }

    private MvcTestResult get(String address, RequestPostProcessor who) {
        return mvc.get().uri(address).with(who).exchange();
    }

    private MvcTestResult post(String address, RequestPostProcessor who, String... fields) {
        MockMvcTester.MockMvcRequestBuilder request = mvc.post().uri(address);
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.with(who).with(csrf()).exchange();
    }

    private MvcTestResult prioritise(RequestPostProcessor who, String reason) {
        return post(
                page + "/clase",
                who,
                "spaceClass",
                "PRIORITISED",
                "date",
                "01/10/2026",
                "ground",
                "RECOMMENDATION",
                "document",
                "Informe 12-2026-PCM",
                "reason",
                reason);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void everyRoleReadsASpaceAndItsDeterminations(Role role) {
        assertThat(get(page, As.viewer(role)))
                .hasStatusOk()
                .bodyText()
                .contains("Mesa de Velille", "No priorizado", "desde siempre", "por importación: falta sustento");
    }

    @Test
    void aSpaceIsRegisteredUnderItsCaseAndIsNotPrioritisedYet() {
        MvcTestResult registered = post(
                "/casos/CMS-003/espacios",
                As.ssgc(),
                "name",
                "Comité de Livitaca",
                "kind",
                "Comité",
                "norm",
                "R.M. 12-2026",
                "from",
                "01/02/2026",
                "until",
                "31/12/2026",
                "sgsd",
                "si");
        assertThat(registered).hasStatus(303).redirectedUrl().matches("/espacios/\\d+");
        assertThat(get(registered.getResponse().getRedirectedUrl(), As.sspi()))
                .bodyText()
                .contains("Nadie determinó su clase", "desde el 01/02/2026 hasta el 31/12/2026", "R.M. 12-2026");
        assertThat(post("/casos/CMS-003/espacios", As.ssgc(), "name", "mesa de VELILLE", "from", "x", "until", "y"))
                .hasStatus(422)
                .bodyText()
                .contains("El caso ya tiene un espacio que se llama", "Escriba el tipo", "«x» no es una fecha")
                .contains("Diga si la SGSD participa");
    }

    @Test
    void anExtensionMovesTheTermAndIsTold() {
        jdbc.sql("update dialogue_space set term_until = date '2026-12-31'").update();
        assertThat(post(page + "/ampliacion", As.ssgc(), "until", "31/12/2026", "norm", "R.M. 99"))
                .hasStatus(422)
                .bodyText()
                .contains("debe terminar después del 31/12/2026");
        assertThat(post(page + "/ampliacion", As.ssgc(), "until", "31/12/2027", "norm", "R.M. 99"))
                .hasStatus(303);
        assertThat(get(page, As.ssgc())).bodyText().contains("hasta el 31/12/2027");
        assertThat(get("/casos/CMS-003", As.ssgc()))
                .bodyText()
                .contains("Mesa de Velille: plazo ampliado hasta el 31/12/2027", "R.M. 99");
    }

    @Test
    void withoutTheSgsdItsCommitmentsNoLongerCountInItsReports() {
        cast.promise(mesa, LocalDate.of(2026, 9, 1), "Asfaltar la vía").keep();
        assertThat(post(page + "/edicion", As.ssgc(), "name", "Mesa de Velille", "kind", "Mesa", "sgsd", "no"))
                .hasStatus(303);
        assertThat(jdbc.sql("select sgsd_takes_part from commitment_revision order by entry_id desc limit 1")
                        .query(Boolean.class)
                        .single())
                .isFalse();
        assertThat(get("/casos/CMS-003", As.ssgc())).bodyText().contains("Participa la SGSD: si → no");
    }

    @Test
    void whoSavesAfterSomebodyElseSeesBoth() {
        post(page + "/edicion", As.ssgc(), "name", "Mesa A", "kind", "Mesa", "sgsd", "si", "version", "0");
        assertThat(post(page + "/edicion", As.ssgc(), "name", "Mesa B", "kind", "Mesa", "sgsd", "si", "version", "0"))
                .hasStatus(409)
                .bodyText()
                .contains("Mesa A", "Mesa B");
    }

    @Test
    void theSsgcAndTheSspiDetermineAClassWithItsSupport() {
        assertThat(prioritise(As.sspi(), "Escalamiento previsto")).hasStatus(303);
        assertThat(get(page, As.vgt()))
                .bodyText()
                .contains("Priorizado", "desde el 01/10/2026", "por recomendación", "Informe 12-2026-PCM")
                .contains("Escalamiento previsto", "03/11/2026, 08:0");
        assertThat(jdbc.sql("select prioritised_now from dialogue_space")
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(get("/casos/CMS-003", As.vgt())).bodyText().contains("Mesa de Velille: priorizado");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "spaceClass|Elija la clase",
                "date|Escriba la fecha como 31/10/2026",
                "ground|Elija en qué se sustenta",
                "document|Escriba el documento de la recomendación",
                "reason|El caso no está en riesgo crítico en esa fecha: escriba por qué se prioriza",
            })
    void aDeterminationWithoutWhatItRestsOnIsRefused(String missing, String sentence) {
        String[] fields = {
            "spaceClass",
            "PRIORITISED",
            "date",
            "01/10/2026",
            "ground",
            "RECOMMENDATION",
            "document",
            "Informe 12",
            "reason",
            "Porque sí"
        };
        for (int i = 0; i < fields.length; i += 2) {
            fields[i + 1] = fields[i].equals(missing) ? "" : fields[i + 1];
        }
        assertThat(post(page + "/clase", As.ssgc(), fields))
                .hasStatus(422)
                .bodyText()
                .contains(sentence);
        assertThat(jdbc.sql("select prioritised_now from dialogue_space")
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    @Test
    void atCriticalRiskNoReasonIsAskedAndWhenItFallsAReviewIsProposed() {
        post("/casos/CMS-003/riesgo", As.sspi(), "level", "CRITICAL", "date", "01/09/2026", "reason", "Bloqueo");
        assertThat(prioritise(As.ssgc(), "")).hasStatus(303);
        assertThat(get(page, As.ssgc())).bodyText().doesNotContain("toca revisar");

        post("/casos/CMS-003/riesgo", As.sspi(), "level", "MEDIUM", "date", "02/11/2026", "reason", "Levantado");
        assertThat(get(page, As.ssgc())).bodyText().contains("toca revisar si el espacio sigue priorizado");
    }

    @Test
    void onePrioritisedWithAReasonAtALowerRiskIsNotReviewedUntilTheRiskChanges() {
        post("/casos/CMS-003/riesgo", As.sspi(), "level", "HIGH", "date", "15/09/2026", "reason", "Anuncio de bloqueo");
        prioritise(As.ssgc(), "Lo pidió el espacio multisectorial");
        assertThat(get(page, As.ssgc())).bodyText().doesNotContain("toca revisar");

        post("/casos/CMS-003/riesgo", As.sspi(), "level", "LOW", "date", "02/11/2026", "reason", "Levantado");
        assertThat(get(page, As.ssgc())).bodyText().contains("toca revisar", "desde el 02/11/2026");
    }

    @Test
    void aSpaceShowsItsActasWithWhatEachOneHolds() {
        assertThat(get(page, As.sgsd())).bodyText().contains("aquí estarán las que se firmen");
        cast.promise(mesa, LocalDate.of(2026, 9, 1), "Asfaltar la vía").keep();
        assertThat(get(page, As.sgsd()))
                .bodyText()
                .contains("01/09/2026", "actaDesde=2026-09-01&amp;actaHasta=2026-09-01", "/actas?caso=CMS-003");
    }

    @Test
    void whatWasInProcessIsToBeReclassifiedUntilSomebodyTellsItsState() {
        LocalDate signed = LocalDate.of(2026, 9, 1);
        cast.promise(mesa, signed, "Asfaltar la vía")
                .fact(signed, CommitmentState.IN_PROGRESS, true, "En licitación")
                .keep();
        cast.promise(mesa, signed, "Mejorar la posta")
                .fact(signed, CommitmentState.FULFILLED, null)
                .keep();
        assertThat(get(page, As.ssgc())).bodyText().doesNotContain("Por reclasificar");

        prioritise(As.ssgc(), "Escalamiento");
        assertThat(get(page, As.ssgc()))
                .bodyText()
                .contains("Por reclasificar: 1", "Asfaltar la vía")
                .doesNotContain("Mejorar la posta");

        long entry = cast.entry(Instant.parse("2026-11-03T13:30:00Z"));
        jdbc.sql(
                        "insert into state_change (commitment_id, occurred_on, state, kind, entry_id)"
                                + " select id, date '2026-11-02', 'SUSPENDED', 'FACT', ? from commitment where state = 'IN_PROGRESS'")
                .param(entry)
                .update();
        assertThat(get(page, As.ssgc())).bodyText().doesNotContain("Por reclasificar");
    }

    @Test
    void aMistakenDeterminationIsTakenBackAndStaysStruckThrough() {
        prioritise(As.ssgc(), "Escalamiento");
        long id =
                jdbc.sql("select max(id) from prioritisation").query(Long.class).single();
        String retiro = page + "/clase/" + id + "/retiro";
        assertThat(get(retiro, As.ssgc())).hasStatusOk();
        assertThat(post(retiro, As.ssgc(), "reason", " ")).hasStatus(422);
        assertThat(post(retiro, As.ssgc(), "reason", "Era de otro espacio")).hasStatus(303);
        assertThat(get(page, As.ssgc())).bodyText().contains("<del>Priorizado</del>", "Retirada: Era de otro espacio");
        assertThat(jdbc.sql("select prioritised_now from dialogue_space")
                        .query(Boolean.class)
                        .single())
                .isFalse();
        assertThat(post(retiro, As.ssgc(), "reason", "Otra vez")).hasStatus(404);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SSGC", "SSPI"})
    void othersDetermineNothing(Role role) {
        assertThat(get(page + "/clase", As.viewer(role))).hasStatus(403);
        assertThat(prioritise(As.viewer(role), "X")).hasStatus(403);
        assertThat(get(page, As.viewer(role))).bodyText().doesNotContain("/clase", "/edicion", "/actas/nueva");
    }

    @Test
    void outsideOnesUnitsASpaceDoesNotExist() {
        RequestPostProcessor elsewhere = As.viewer(Role.SSGC, cast.unit(Cast.SOUTH));
        assertThat(get(page, elsewhere)).hasStatus(404);
        assertThat(get(page + "/edicion", elsewhere)).hasStatus(404);
        assertThat(prioritise(elsewhere, "X")).hasStatus(404);
        assertThat(post(page + "/ampliacion", elsewhere, "until", "31/12/2027", "norm", "R.M."))
                .hasStatus(404);
    }

    @Test
    void theSpacesPageAsksTheDatabaseLittle() {
        prioritise(As.ssgc(), "Escalamiento");
        try (StatementCount count = new StatementCount()) {
            assertThat(mvc.get().uri(page).with(As.ssgc()).with(count.fromHere()))
                    .hasStatusOk();
            assertThat(count.statements()).hasSizeLessThanOrEqualTo(15);
        }
    }
}
