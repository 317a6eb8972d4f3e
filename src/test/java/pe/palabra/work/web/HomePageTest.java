package pe.palabra.work.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
import pe.palabra.commitment.CommitmentState;
import pe.palabra.commitment.list.Scene;

@DatabaseTest
class HomePageTest {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @EnumSource
    void everyRoleIsGreetedWithTheDayAndTheDemonstrationSaysSo(Role role) {
        assertThat(home(role))
                .hasStatusOk()
                .bodyText()
                .contains("<title>Mi trabajo · Palabra</title>", "Buenos días, ", "Hoy es martes 03/11/2026")
                .contains("<b>Datos ficticios</b>", "Hora de Lima · martes 03/11/2026, 08:00")
                .contains("Todavía no hay compromisos en el registro.");
    }

    @Test
    void ssgcIsToldToBeginWithAMatrix() {
        assertThat(home(Role.SSGC)).bodyText().contains("Empiece con la matriz que ya tiene en Excel");
        assertThat(home(Role.SSPI))
                .bodyText()
                .contains("importe la primera matriz")
                .doesNotContain("/importaciones");
    }

    @Test
    void everyTotalLeadsToItsRows() {
        Cast cast = new Cast(jdbc);
        cast.promise(cast.space("SUE-001", Cast.SOUTH, true), LocalDate.of(2026, 8, 20), "Mejorar la posta")
                .fact(LocalDate.of(2026, 9, 10), CommitmentState.SUSPENDED, null)
                .keep();
        String code = jdbc.sql("select code from territorial_unit where name = ?")
                .param(Cast.SOUTH)
                .query(String.class)
                .single();

        assertThat(home(Role.SSGD))
                .bodyText()
                .contains("1 compromiso<", "/compromisos?ut=" + code + "&amp;equivalente=En%20proceso")
                .doesNotContain("Todavía no hay compromisos");
    }

    @Test
    void onlySsgcIsAskedToIssueTheReportsInDraft() {
        Cast cast = new Cast(jdbc);
        cast.promise(cast.space("SUE-001", Cast.SOUTH, true), LocalDate.of(2026, 9, 20), "Mejorar la posta")
                .keep();

        assertThat(home(Role.SSGC))
                .bodyText()
                .contains("Emitir el reporte mensual de setiembre de 2026", "reporte mensual de octubre de 2026");
        assertThat(home(Role.SSGD)).bodyText().doesNotContain("Emitir el reporte");
    }

    @Test
    void eachRoleLooksAtItsOwnFigures() {
        new Scene(jdbc);
        assertThat(home(Role.SSGC))
                .bodyText()
                .contains("Críticos en espacios priorizados", "Abiertos, priorizados", "El mes terminó hace 3 días")
                .contains("/compromisos?clase=priorizado&amp;vencidos=si")
                .doesNotContain("Hasta el cierre de");
        assertThat(home(Role.SSGD))
                .bodyText()
                .contains("Hasta el cierre de noviembre de 2026", "Abiertos, no priorizados", "Sin noticia del mes")
                .doesNotContain("Críticos en espacios priorizados", "Emitir el reporte");
        assertThat(home(Role.SSPI)).bodyText().contains("falta su sustento", "Críticos, en priorizados");
        assertThat(home(Role.VGT)).bodyText().contains("Incumplidos").doesNotContain("Último reporte emitido");
        assertThat(home(Role.ADMIN)).bodyText().contains("Últimas noticias").doesNotContain("Para mirar hoy");
    }

    @Test
    void sgsdReadsWhatTheLastIssuedReportSaid() {
        new Scene(jdbc);
        assertThat(home(Role.SGSD)).bodyText().doesNotContain("Último reporte emitido");
        mvc.post()
                .uri("/reportes/mensual/2026-10/emision")
                .with(csrf())
                .with(As.ssgc())
                .exchange();
        assertThat(home(Role.SGSD))
                .bodyText()
                .contains("Último reporte emitido", "Al cierre de octubre de 2026: 8 compromisos; en el mes, 0 nuevos");
    }

    @Test
    void thePageAsksTheDatabaseLittle() {
        Cast cast = new Cast(jdbc);
        cast.promise(cast.space("SUE-001", Cast.SOUTH, true), LocalDate.of(2026, 8, 20), "Mejorar la posta")
                .keep();
        try (StatementCount count = new StatementCount()) {
            assertThat(mvc.get().uri("/").with(As.ssgc()).with(count.fromHere()))
                    .hasStatusOk();
            assertThat(count.statements()).hasSizeLessThanOrEqualTo(15);
        }
    }

    @Test
    void whoHasNotComeInIsSentToSignIn() {
        assertThat(mvc.get().uri("/")).hasStatus(302).redirectedUrl().isEqualTo("/login");
    }

    private MvcTestResult home(Role role) {
        return mvc.get().uri("/").with(As.viewer(role)).exchange();
    }
}
