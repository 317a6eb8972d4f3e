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
                .contains(
                        "1 compromiso: 1 sigue abierto y 0 se cumplieron",
                        "/compromisos?ut=" + code + "&amp;equivalente=En%20proceso")
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
        assertThat(home(Role.SSPI))
                .bodyText()
                .contains("Casos sin riesgo", "Casos con clase sin sustento", "Críticos, en priorizados");
        assertThat(home(Role.VGT))
                .bodyText()
                .contains("Incumplidos", "ningún informe bimestral", "8 compromisos: 4 siguen abiertos")
                .doesNotContain("Último reporte emitido", "/reportes/mensual/");
    }

    @Test
    void anAdministratorSeesTheAccountsAndWhatRunsByItself() {
        jdbc.sql("insert into scheduled_tasks (task_name, task_instance, execution_time, picked, last_success, version)"
                        + " values ('monthly-report-drafts', 'recurring', now(), false, '2026-11-03T13:00:00Z', 1)")
                .update();
        assertThat(home(Role.ADMIN))
                .bodyText()
                .contains("Cuentas", "ssgd", "Ingresos fallidos en 24 horas", "todas")
                .contains("Borradores de los reportes mensuales", "última vez: 03/11/2026, 08:00")
                .doesNotContain("Espera por usted", "/reportes/mensual/");
        assertThat(home(Role.SSGC)).bodyText().doesNotContain("Ingresos fallidos", "Lo que corre solo");
    }

    /** The figures of SSPI are those of their lists. */
    @Test
    void sspiOpensTheCasesWithoutRiskAndThoseWhoseClassLacksSupport() {
        new Scene(jdbc);
        assertThat(home(Role.SGSD)).bodyText().doesNotContain("Registrar el riesgo");
        assertThat(home(Role.SSPI))
                .bodyText()
                .contains("Espera por usted", "Registrar el riesgo de 2 casos")
                .containsPattern("Casos sin riesgo</dt><dd[^>]*><a[^>]*href=\"/casos\\?riesgo=ninguno\"[^>]*>2<")
                .containsPattern("sin sustento</dt><dd[^>]*><a[^>]*href=\"/casos\\?sinSustento=si\"[^>]*>2<");
    }

    @Test
    void ssgcIsLedToTheCommitmentsOfASpaceThatBecamePrioritised() {
        Scene scene = new Scene(jdbc);
        assertThat(home(Role.SSGC)).bodyText().doesNotContain("Reclasificar los");
        jdbc.sql("insert into prioritisation (space_id, prioritised, in_force_from, ground, document, entry_id)"
                        + " values (?, true, '2026-10-15', 'RECOMMENDATION', 'Oficio 12', ?)")
                .params(scene.south.id(), scene.cast.entry(java.time.Instant.parse("2026-11-03T13:00:00Z")))
                .update();
        jdbc.sql("update dialogue_space set prioritised_now = true where id = ?")
                .param(scene.south.id())
                .update();

        String list = "/compromisos?espacio=" + scene.south.id() + "&amp;porReclasificar=si";
        assertThat(home(Role.SSGC))
                .bodyText()
                .contains("Reclasificar los «En proceso» de Mesa de Colquemarca", list)
                .contains("pasó a priorizado el 15/10/2026: 1 compromiso espera")
                .containsPattern("Por reclasificar</dt><dd[^>]*><a[^>]*>1<");
        assertThat(home(Role.SSGD)).bodyText().doesNotContain("Reclasificar los");
        assertThat(mvc.get().uri(list.replace("&amp;", "&")).with(As.ssgc()))
                .bodyText()
                .contains(scene.clinic, "Por reclasificar")
                .doesNotContain(scene.school, scene.truck, scene.water);
        assertThat(mvc.get().uri("/compromisos/" + scene.clinic).with(As.ssgc()))
                .bodyText()
                .contains("Confirmar que está En proceso");
    }

    @Test
    void oldDraftsStandInOneLine() {
        Cast cast = new Cast(jdbc);
        cast.promise(cast.space("SUE-001", Cast.SOUTH, true), LocalDate.of(2026, 4, 20), "Mejorar la posta")
                .keep();
        assertThat(home(Role.SSGC))
                .bodyText()
                .contains("Emitir el reporte mensual de agosto de 2026", "Emitir 4 reportes anteriores")
                .contains("entre todos, 7 esperan", "/reportes?estado=borrador");
        assertThat(home(Role.SGSD)).bodyText().containsPattern("Reportes mensuales por emitir</dt><dd[^>]*><a[^>]*>7<");
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
