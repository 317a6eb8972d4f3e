package pe.palabra.report.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pe.palabra.As;
import pe.palabra.Cast;
import pe.palabra.DatabaseTest;

@DatabaseTest
class AddendumInReportPageTest {

    private static final String OVERDUE = "/api/v1/reportes/mensual/2026-10/filas?cifra=vencidos";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    private String code;

    private MvcTestResult adenda(String signedOn, String due) {
        return mvc.post()
                .uri("/actas/"
                        + jdbc.sql("select id from acta").query(Long.class).single() + "/adendas/nueva")
                .param("registration", UUID.randomUUID().toString())
                .param("date", signedOn)
                .param("number", "N.º 1")
                .param("summary", "Se amplía el plazo")
                .param("lines[0].code", code)
                .param(
                        "lines[0].version",
                        jdbc.sql("select last_entry_id::text from commitment")
                                .query(String.class)
                                .single())
                .param("lines[0].due", due)
                .with(As.ssgc())
                .with(csrf())
                .exchange();
    }

    @Test
    void whatWasOverdueAtACutOffStaysSoWhenALaterAdendaGivesTime() {
        Cast cast = new Cast(jdbc);
        code = cast.promise(cast.space("CMS-915", Cast.CORRIDOR, true), LocalDate.of(2026, 6, 15), "Asfaltar la vía")
                .due(LocalDate.of(2026, 10, 10))
                .keep();
        assertThat(adenda("02/11/2026", "31/03/2027")).hasStatus(302);

        assertThat(mvc.get().uri(OVERDUE).with(As.ssgc()))
                .hasStatusOk()
                .bodyText()
                .contains(code, "\"plazo\":\"2026-10-10\"");
        assertThat(mvc.get().uri("/api/v1/compromisos/" + code).with(As.ssgc()))
                .bodyText()
                .contains("\"plazo\":\"2027-03-31\"");
    }

    @Test
    void oneSignedBeforeTheCutOffCountsAtIt() {
        Cast cast = new Cast(jdbc);
        code = cast.promise(cast.space("CMS-915", Cast.CORRIDOR, true), LocalDate.of(2026, 6, 15), "Asfaltar la vía")
                .due(LocalDate.of(2026, 10, 10))
                .keep();
        assertThat(adenda("30/10/2026", "31/03/2027")).hasStatus(302);

        assertThat(mvc.get().uri(OVERDUE).with(As.ssgc()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(code);
    }
}
