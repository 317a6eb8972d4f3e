package pe.palabra.dialogue.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

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

@DatabaseTest
class CaseUpkeepPageTest {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    private Cast cast;
    private Cast.Space velille;

    @BeforeEach
    void aCaseOfTheCorridor() {
        cast = new Cast(jdbc);
        velille = cast.space("CMS-003", Cast.CORRIDOR, true, "Mesa de Velille");
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

    private String south() {
        return String.valueOf(cast.unit(Cast.SOUTH));
    }

    @Test
    void aCaseIsRegisteredUnderACodeThatItKeeps() {
        assertThat(get("/casos/nuevo", As.ssgc())).hasStatusOk().bodyText().contains("No cambia después");
        assertThat(post("/casos", As.ssgc(), "code", "sue 077", "name", "Corredor vial", "unit", south()))
                .hasStatus(303)
                .redirectedUrl()
                .isEqualTo("/casos/SUE-077");
        assertThat(get("/casos/SUE-077", As.vgt()))
                .hasStatusOk()
                .bodyText()
                .contains("<h1>Corredor vial</h1>", "UT Sureste", "nadie lo ha registrado");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "code||código",
                "code|CMS-003|El código CMS-003 ya es de otro caso; escriba otro",
                "unit||Elija la unidad territorial",
                "unit|999999|Elija la unidad territorial",
            })
    void whatIsWrongIsSaidAtItsFieldAndNothingTypedIsLost(String field, String value, String sentence) {
        String code = field.equals("code") ? value == null ? "" : value : "SUE-078";
        String unit = field.equals("unit") ? value == null ? "" : value : south();
        assertThat(post("/casos", As.ssgc(), "code", code, "unit", unit, "name", "Corredor \"vial\""))
                .hasStatus(422)
                .bodyText()
                .contains("Error: Registrar caso", sentence, "Corredor &quot;vial&quot;", "href=\"#" + field + "\"")
                .contains("id=\"" + field + "-error\"");
    }

    @Test
    void aCorrectionKeepsOldAndNewInTheStoryAndIsFoundByItsOtherNames() {
        assertThat(post(
                        "/casos/CMS-003/edicion",
                        As.ssgc(),
                        "name",
                        "Vía de Velille",
                        "unit",
                        String.valueOf(velille.unitId()),
                        "aliases",
                        "Conflicto del polvo",
                        "version",
                        "0"))
                .hasStatus(303);

        assertThat(get("/casos/CMS-003", As.sspi()))
                .bodyText()
                .contains("<h1>Vía de Velille</h1>", "Caso corregido", "Nombre: — → Vía de Velille");
        assertThat(get("/casos?q=polvo", As.sspi())).bodyText().contains("CMS-003");
    }

    @Test
    void whoSavesAfterSomebodyElseSeesBothAndChooses() {
        String unit = String.valueOf(velille.unitId());
        post("/casos/CMS-003/edicion", As.ssgc(), "name", "Vía de Velille", "unit", unit, "version", "0");

        MvcTestResult late =
                post("/casos/CMS-003/edicion", As.ssgc(), "name", "Carretera", "unit", unit, "version", "0");
        assertThat(late)
                .hasStatus(409)
                .bodyText()
                .contains("Vía de Velille", "Carretera", "name=\"version\" value=\"1\"");
        assertThat(post("/casos/CMS-003/edicion", As.ssgc(), "name", "Carretera", "unit", unit, "version", "1"))
                .hasStatus(303);
    }

    @Test
    void theSspiDatesTheRiskWithItsReason() {
        assertThat(get("/casos/CMS-003/riesgo", As.sspi()))
                .hasStatusOk()
                .bodyText()
                .contains("Crítico");
        assertThat(post(
                        "/casos/CMS-003/riesgo",
                        As.sspi(),
                        "level",
                        "CRITICAL",
                        "date",
                        "01/10/2026",
                        "reason",
                        "Bloqueo de la vía"))
                .hasStatus(303);
        assertThat(get("/casos/CMS-003", As.ssgd()))
                .bodyText()
                .contains("Crítico desde el 01/10/2026", "Riesgo crítico", "Bloqueo de la vía");
        assertThat(post("/casos/CMS-003/riesgo", As.sspi(), "date", "04/11/2026"))
                .hasStatus(422)
                .bodyText()
                .contains("Elija el nivel", "no puede ser posterior a hoy, 03/11/2026", "Escriba en qué se sustenta");
    }

    @Test
    void aPetitionMadeOutsideOfAnActaIsListedAndIsNoCommitment() {
        assertThat(post("/casos/CMS-003/pedidos", As.ssgc(), "text", "Electrificar tres anexos"))
                .hasStatus(422)
                .bodyText()
                .contains("Escriba quién lo pide", "Elija si fue verbal o escrito", "Electrificar tres anexos");
        assertThat(post(
                        "/casos/CMS-003/pedidos",
                        As.ssgc(),
                        "text",
                        "Electrificar tres anexos",
                        "petitioner",
                        "Comunidad de Velille",
                        "addressee",
                        "MINEM",
                        "origin",
                        "VERBAL",
                        "date",
                        "30/10/2026"))
                .hasStatus(303);
        assertThat(get("/casos/CMS-003", As.sgsd()))
                .bodyText()
                .contains("Electrificar tres anexos", "Comunidad de Velille", "Verbal", "Por confirmar");
        assertThat(jdbc.sql("select count(*) from commitment").query(Long.class).single())
                .isZero();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyWhoMayIsOfferedToWrite(Role role) {
        String page = get("/casos/CMS-003", As.viewer(role)).getResponse().getContentType();
        assertThat(page).startsWith("text/html");
        assertThat(get("/casos/CMS-003", As.viewer(role))).bodyText().satisfies(body -> {
            assertThat(body.contains("/casos/CMS-003/edicion")).isEqualTo(role == Role.SSGC);
            assertThat(body.contains("/casos/CMS-003/riesgo")).isEqualTo(role == Role.SSPI);
        });
        assertThat(get("/casos/CMS-003/edicion", As.viewer(role))).hasStatus(role == Role.SSGC ? 200 : 403);
        assertThat(get("/casos/CMS-003/riesgo", As.viewer(role))).hasStatus(role == Role.SSPI ? 200 : 403);
    }

    @Test
    void outsideOnesUnitsNothingIsWritten() {
        RequestPostProcessor elsewhere = As.viewer(Role.SSGC, cast.unit(Cast.SOUTH));
        assertThat(get("/casos/CMS-003/edicion", elsewhere)).hasStatus(404);
        assertThat(post("/casos/CMS-003/edicion", elsewhere, "name", "X")).hasStatus(404);
        assertThat(post("/casos/CMS-003/pedidos", elsewhere, "text", "X")).hasStatus(404);
        assertThat(post("/casos/CMS-003/espacios", elsewhere, "name", "X")).hasStatus(404);
        assertThat(post("/casos/CMS-003/riesgo", As.viewer(Role.SSPI, cast.unit(Cast.SOUTH)), "level", "LOW"))
                .hasStatus(404);
    }

    @Test
    void theStoryOfACaseAsksTheDatabaseLittle() {
        try (StatementCount count = new StatementCount()) {
            assertThat(mvc.get().uri("/casos/CMS-003").with(As.ssgc()).with(count.fromHere()))
                    .hasStatusOk();
            assertThat(count.statements()).hasSizeLessThanOrEqualTo(15);
        }
    }
}
