package pe.palabra.report.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static pe.palabra.commitment.CommitmentState.IN_PROGRESS;

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
import pe.palabra.CastCommitment;
import pe.palabra.DatabaseTest;
import pe.palabra.account.Role;

@DatabaseTest
class DifferencesPageTest {

    private static final String PAGE = "/reportes/mensual/2026-10";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    private Cast cast;
    private Cast.Space space;
    private CastCommitment.Kept closing;
    private String same;

    @BeforeEach
    void anIssuedReport() {
        cast = new Cast(jdbc);
        space = cast.space("SUE-001", Cast.SOUTH, true);
        closing = cast.promise(space, LocalDate.of(2026, 8, 20), "Mejorar la posta")
                .fact(LocalDate.of(2026, 8, 31), IN_PROGRESS, null)
                .keepAll();
        same = cast.promise(space, LocalDate.of(2026, 8, 21), "Asfaltar la vía").keep();
        post(PAGE + "/emision");
    }

    @Test
    void aNewEditionListsWhatItSaysOtherwiseDraftAndIssued() {
        String late =
                cast.promise(space, LocalDate.of(2026, 10, 2), "Sembrar pinos").keep();
        jdbc.sql("insert into state_change (commitment_id, occurred_on, state, kind, entry_id)"
                        + " values (?, date '2026-10-15', 'FULFILLED', 'FACT', ?)")
                .params(closing.id(), cast.entry(Instant.parse("2026-11-03T13:00:00Z")))
                .update();
        mvc.post()
                .uri(PAGE + "/edicion")
                .param("motivo", "faltaba un acta")
                .with(As.ssgc())
                .with(csrf())
                .exchange();
        says(late);
        post(PAGE + "/emision");
        says(late);
        assertThat(get(PAGE, As.sgsd())).bodyText().contains("/diferencias?edicion=2", "Qué cambia la edición 2");
    }

    private void says(String late) {
        assertThat(get(PAGE + "/diferencias", As.sgsd()))
                .hasStatusOk()
                .bodyText()
                .contains("1 compromiso entra, 0 salen y 1 cambia.", "faltaba un acta", late, "no contaba")
                .contains(
                        closing.code(),
                        "compromisos cerrados en el mes",
                        "Abierto - En proceso, en espacios priorizados")
                .contains("Cerrado - Cumplido, en espacios priorizados")
                .doesNotContain(same);
        assertThat(get(PAGE + "/diferencias", As.viewer(Role.SSGD, cast.unit(Cast.CORRIDOR))))
                .bodyText()
                .contains("0 compromisos entran")
                .doesNotContain(late);
    }

    @Test
    void theFirstEditionCorrectsNothing() {
        assertThat(get(PAGE + "/diferencias", As.ssgc())).hasStatus(404);
    }

    @ParameterizedTest
    @EnumSource
    void differencesAreForTheSgsd(Role role) {
        boolean internal = role != Role.VGT && role != Role.ADMIN;
        mvc.post()
                .uri(PAGE + "/edicion")
                .param("motivo", "faltaba un acta")
                .with(As.ssgc())
                .with(csrf())
                .exchange();
        assertThat(get(PAGE + "/diferencias", As.viewer(role))).hasStatus(internal ? 200 : 403);
    }

    private void post(String address) {
        mvc.post().uri(address).with(As.ssgc()).with(csrf()).exchange();
    }

    private MvcTestResult get(String address, RequestPostProcessor person) {
        return mvc.get().uri(address).with(person).exchange();
    }
}
