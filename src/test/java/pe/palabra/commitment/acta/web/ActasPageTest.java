package pe.palabra.commitment.acta.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pe.palabra.As;
import pe.palabra.Cast;
import pe.palabra.DatabaseTest;
import pe.palabra.StatementCount;
import pe.palabra.account.Role;

@DatabaseTest
class ActasPageTest {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    private Cast cast;

    @BeforeEach
    void actasOfTwoUnits() {
        cast = new Cast(jdbc);
        Cast.Space velille = cast.space("CMS-915", Cast.CORRIDOR, true, "Mesa de Velille");
        Cast.Space puno = cast.space("SUE-916", Cast.SOUTH, false, "Mesa de Puno");
        cast.promise(velille, LocalDate.of(2021, 12, 30), "Asfaltar la vía").keep();
        cast.promise(velille, LocalDate.of(2022, 5, 10), "Mejorar la posta").keep();
        cast.promise(puno, LocalDate.of(2024, 2, 29), "Techar el mercado").keep();
        jdbc.sql("update acta set agenda = 'Vía vecinal', number = '12' where signed_on = date '2021-12-30'")
                .update();
    }

    private MvcTestResult get(String address, Role role, Long... units) {
        return mvc.get().uri(address).with(As.viewer(role, units)).exchange();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void everyRoleReadsActas(Role role) {
        assertThat(get("/actas", role))
                .hasStatusOk()
                .bodyText()
                .contains("Mesa de Velille", "Mesa de Puno", "3 de 3 actas", "Acta N.º 12");
        long id = jdbc.sql("select max(id) from acta").query(Long.class).single();
        assertThat(get("/actas/" + id, role)).hasStatusOk().bodyText().contains("Techar el mercado");
    }

    @Test
    void onlyTheSsgcIsOfferedToRegister() {
        assertThat(get("/actas", Role.SSGC)).bodyText().contains("href=\"/actas/nueva\"");
        assertThat(get("/actas", Role.SSGD)).bodyText().doesNotContain("/actas/nueva");
    }

    @ParameterizedTest
    @CsvSource({
        "?q=via vecinal, 1",
        "?q=velille, 2",
        "?caso=cms-915, 2",
        "?ut=UT Sureste, 1",
        "?desde=01/01/2022, 2",
        "?desde=2022-05-10&hasta=10/05/2022, 1",
        "?q=nada, 0",
        "?q=%, 0",
        "?ut=Marte, 0"
    })
    void actasAreFoundByTextCaseUnitAndDates(String query, int found) {
        MvcTestResult result = get("/actas" + query, Role.SSGC);
        if (found == 0) {
            assertThat(result).hasStatusOk().bodyText().contains("Ninguna acta coincide con lo que busca.");
        } else {
            assertThat(result).hasStatusOk().bodyText().contains(found + " de " + found + " acta");
        }
    }

    @Test
    void aDateThatIsNoneIsSaidAndNotTakenIntoAccount() {
        assertThat(get("/actas?desde=ayer", Role.SSGC))
                .hasStatusOk()
                .bodyText()
                .contains("«ayer» no es una fecha y no se tomó en cuenta", "3 de 3 actas");
    }

    @Test
    void whoSeesOneUnitSeesItsActasAlone() {
        Long south = cast.unit(Cast.SOUTH);
        long velille = jdbc.sql("select min(id) from acta").query(Long.class).single();
        assertThat(get("/actas", Role.SSGD, south))
                .bodyText()
                .contains("Mesa de Puno")
                .doesNotContain("Velille");
        assertThat(get("/actas/" + velille, Role.SSGD, south)).hasStatus(404);
        assertThat(get("/actas/" + velille + "/archivos/1", Role.SSGD, south)).hasStatus(404);
        assertThat(get("/actas/99999999", Role.SSGC)).hasStatus(404);
        assertThat(get("/actas/" + velille + "/archivos/1", Role.SSGC)).hasStatus(404);
    }

    @Test
    void aLongListIsReadPageByPageForwardsAndBack() throws Exception {
        Cast.Space velille = cast.space("CMS-917", Cast.CORRIDOR, true);
        for (int i = 0; i < 60; i++) {
            cast.promise(velille, LocalDate.of(2020, 1, 1).plusDays(i / 2), "Compromiso " + i)
                    .keep();
        }
        jdbc.sql("insert into acta (space_id, signed_on, kind, created_entry_id)"
                        + " select space_id, signed_on, 'Ayuda memoria', created_entry_id from acta")
                .update();
        String first = get("/actas", Role.SSGC).getResponse().getContentAsString();
        assertThat(first).contains("50 de 66 actas").doesNotContain("rel=\"prev\"");
        String second = get(link(first, "next"), Role.SSGC).getResponse().getContentAsString();
        assertThat(second).contains("16 de 66 actas").doesNotContain("rel=\"next\"");
        assertThat(get(link(second, "prev"), Role.SSGC)).bodyText().contains("50 de 66 actas", "29/02/2024");
    }

    private static String link(String page, String rel) {
        Matcher matcher =
                Pattern.compile("rel=\"" + rel + "\" href=\"([^\"]+)\"").matcher(page);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1).replace("&amp;", "&");
    }

    @Test
    void pagesOfActasAskTheDatabaseLittle() {
        long id = jdbc.sql("select max(id) from acta").query(Long.class).single();
        for (String address : new String[] {"/actas", "/actas/" + id}) {
            try (StatementCount count = new StatementCount()) {
                assertThat(mvc.get().uri(address).with(As.ssgc()).with(count.fromHere()))
                        .hasStatusOk();
                assertThat(count.statements()).as(address).hasSizeLessThanOrEqualTo(15);
            }
        }
    }
}
