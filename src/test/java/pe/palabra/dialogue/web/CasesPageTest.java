package pe.palabra.dialogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
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
class CasesPageTest {

    private static final LocalDate SIGNED = LocalDate.of(2021, 12, 30);

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    private Cast cast;
    private Cast.Space corridor;

    @BeforeEach
    void aCaseOfTheCorridor() {
        cast = new Cast(jdbc);
        corridor = cast.space("CMS-003", Cast.CORRIDOR, true, "Mesa de Velille");
        cast.promise(corridor, SIGNED, "Asfaltar la vía")
                .fact(SIGNED.plusDays(3), CommitmentState.SUSPENDED, null)
                .keep();
        cast.promise(corridor, SIGNED, "Mejorar la posta")
                .fact(SIGNED.plusDays(3), CommitmentState.FULFILLED, null)
                .keep();
    }

    private MvcTestResult get(String address, RequestPostProcessor who) {
        return mvc.get().uri(address).with(who).exchange();
    }

    private Long south() {
        return cast.unit(Cast.SOUTH);
    }

    @Test
    void theListSaysTheRiskOfEachCase() {
        assertThat(get("/casos", As.ssgc())).bodyText().doesNotContain("<span class=\"strong\">Crítico</span>");
        jdbc.sql("insert into case_risk (case_id, level, occurred_on, entry_id)"
                        + " select id, 'CRITICAL', date '2026-10-01', ? from dialogue_case")
                .param(cast.entry(Instant.parse("2026-11-03T13:00:00Z")))
                .update();
        assertThat(get("/casos", As.ssgc())).bodyText().contains("<span class=\"strong\">Crítico</span>");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void everyRoleReadsCases(Role role) {
        assertThat(get("/casos", As.viewer(role)))
                .hasStatusOk()
                .bodyText()
                .contains("<title>Casos · Palabra</title>", "CMS-003");
        assertThat(get("/casos/CMS-003", As.viewer(role)))
                .hasStatusOk()
                .bodyText()
                .contains("<h1>Caso CMS-003</h1>", "Mesa de Velille");
    }

    @Test
    void whoHasNoAccountIsSentToLogIn() {
        assertThat(mvc.get().uri("/casos")).hasStatus(302).hasRedirectedUrl("/login");
        assertThat(mvc.get().uri("/casos/CMS-003")).hasStatus(302);
    }

    @Test
    void outsideOnesUnitsACaseIsNeitherListedNorFound() {
        RequestPostProcessor ofSouth = As.viewer(Role.SSGD, south());
        assertThat(get("/casos", ofSouth)).hasStatusOk().bodyText().doesNotContain("CMS-003");
        assertThat(get("/casos/CMS-003", ofSouth)).hasStatus(404);
        assertThat(get("/casos/CMS-003", As.viewer(Role.SSGD, corridor.unitId())))
                .hasStatusOk();
    }

    @Test
    void anUnknownCaseIsNotFound() {
        assertThat(get("/casos/CMS-999", As.ssgc())).hasStatus(404);
    }

    @Test
    void theListCountsCommitmentsAndEveryCountOpensItsRows() {
        assertThat(get("/casos", As.ssgc()))
                .bodyText()
                .contains(
                        "href=\"/casos/CMS-003\"",
                        "href=\"/compromisos?caso=CMS-003\"",
                        "/compromisos?caso=CMS-003&amp;estado=Abierto%20-%20No%20iniciado&amp;estado=",
                        "1, priorizado",
                        "1 de 1 caso");
    }

    @Test
    void aSearchThatFindsNothingKeepsWhatWasTypedAndSaysHowToGoOn() {
        assertThat(get("/casos?q=Pichanaki", As.ssgc()))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"Pichanaki\"", "Ningún caso coincide", "Ver todos los casos");
    }

    @Test
    void aUnitIsChosenByItsNameOrItsCode() {
        assertThat(get("/casos?ut=UT Sureste", As.ssgc())).bodyText().contains("Ningún caso coincide");
        assertThat(get("/casos?ut=EJE-CMS", As.ssgc())).bodyText().contains("CMS-003");
    }

    @Test
    void aUnitThatNobodyKnowsIsNamed() {
        assertThat(get("/casos?ut=UT Marciana", As.ssgc()))
                .hasStatusOk()
                .bodyText()
                .contains("Ninguna unidad territorial se llama «UT Marciana»");
    }

    @Test
    void onlyWhoMayImportIsOfferedToBeginWithAMatrix() {
        RequestPostProcessor ssgcOfSouth = As.viewer(Role.SSGC, south());
        assertThat(get("/casos", ssgcOfSouth))
                .bodyText()
                .contains("Todavía no hay casos en sus unidades.", "href=\"/importaciones/nueva\"");
        assertThat(get("/casos", As.viewer(Role.SSPI, south())))
                .bodyText()
                .contains("Todavía no hay casos en sus unidades.")
                .doesNotContain("href=\"/importaciones/nueva\"");
    }

    @Test
    void aCaseTellsItsClassOnWhatItRestsAndWhereItsFiguresOpen() {
        assertThat(get("/casos/CMS-003", As.ssgc()))
                .bodyText()
                .contains("Priorizado", "desde siempre", "por importación: falta sustento", "30/12/2021")
                .contains("/compromisos?caso=CMS-003&amp;clase=priorizado&amp;estado=Abierto%20-%20Suspendido")
                .contains("/compromisos?caso=CMS-003&amp;espacio=" + corridor.id())
                .contains("&amp;actaDesde=2021-12-30&amp;actaHasta=2021-12-30");
    }

    @Test
    void inNonPrioritisedSpacesTheTotalIsWhatIsReported() {
        Cast.Space south = cast.space("SUC-061", Cast.SOUTH, false);
        cast.promise(south, SIGNED, "Techar el mercado").keep();
        cast.promise(south, SIGNED, "Cercar la plaza")
                .fact(SIGNED, CommitmentState.DISMISSED, null)
                .keep();
        assertThat(get("/casos/SUC-061", As.ssgc()))
                .bodyText()
                .contains("reportados en espacios no priorizados", "No se reportan", "Por iniciar")
                .contains("/compromisos?caso=SUC-061&amp;clase=no_priorizado&amp;equivalente=Por%20iniciar\"");
    }

    @Test
    void namesHaveAColumnOnlyWhereACaseHasOne() {
        assertThat(get("/casos", As.ssgc())).bodyText().doesNotContain(">Caso</th>");
        jdbc.sql("update dialogue_case set name = 'Corredor vial'").update();
        assertThat(get("/casos", As.ssgc())).bodyText().contains(">Caso</th>", ">Corredor vial</td>");
    }

    @Test
    void casesAreFilteredByRiskAndByClassWithoutSupport() {
        assertThat(get("/casos?riesgo=ninguno", As.sspi())).bodyText().contains("CMS-003", "Quitar filtros");
        assertThat(get("/casos?riesgo=crítico", As.sspi())).bodyText().contains("Ningún caso coincide");
        assertThat(get("/casos?sinSustento=si", As.sspi())).bodyText().contains("CMS-003");
        assertThat(get("/casos?riesgo=enorme&sinSustento=quizá", As.sspi()))
                .bodyText()
                .contains("El riesgo «enorme» no existe", "«quizá» no dice nada del sustento");
    }

    @Test
    void markupInANameIsShownAsText() {
        jdbc.sql("update dialogue_case set name = '<script>alert(1)</script>'").update();
        assertThat(get("/casos/CMS-003", As.ssgc()))
                .bodyText()
                .contains("<h1>&lt;script&gt;alert(1)&lt;/script&gt;</h1>");
    }
}
