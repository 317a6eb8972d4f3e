package pe.palabra.report.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static pe.palabra.commitment.CommitmentState.FULFILLED;
import static pe.palabra.commitment.CommitmentState.IN_PROGRESS;
import static pe.palabra.commitment.CommitmentState.SUSPENDED;

import java.sql.Timestamp;
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
import pe.palabra.StatementCount;
import pe.palabra.account.Role;

/** The reading of the month and what is left before a report is issued (C8). */
@DatabaseTest
class NarrativePageTest {

    private static final String PAGE = "/reportes/mensual/2026-10";
    private static final String NARRATIVE = PAGE + "/narrativa";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    private Cast cast;
    private Cast.Space space;

    @BeforeEach
    void twoCommitments() {
        cast = new Cast(jdbc);
        space = cast.space("SUE-001", Cast.SOUTH, true);
        cast.promise(space, LocalDate.of(2026, 8, 20), "Mejorar la posta")
                .fact(LocalDate.of(2026, 8, 31), SUSPENDED, null)
                .keep();
        cast.promise(space, LocalDate.of(2026, 8, 21), "Asfaltar la vía")
                .fact(LocalDate.of(2026, 9, 30), IN_PROGRESS, null)
                .keep();
    }

    @Test
    void figuresInTheTextFollowTheDraftAndOpenTheirRows() {
        assertThat(write("De {total} compromisos, {Suspendido:UT Sureste} sigue suspendido.", 0))
                .hasStatus(302)
                .redirectedUrl()
                .isEqualTo(PAGE);
        assertThat(get(PAGE, As.sspi()))
                .bodyText()
                .contains("cifra=total\">2</a> compromisos, ", "estado=Abierto%20-%20Suspendido");

        cast.promise(space, LocalDate.of(2026, 10, 2), "Sembrar pinos").keep();
        assertThat(get(PAGE, As.sspi())).bodyText().contains("cifra=total\">3</a> compromisos, ");
    }

    @Test
    void aTypedNumberThatIsNoFigureIsPointedAt() {
        write("Se cerraron 17 de 2 al 31/10/2026, según CMS-003 y el 5 de octubre.", 0);

        assertThat(get(PAGE, As.ssgc()))
                .bodyText()
                .contains("<mark class=\"odd\">17</mark>", "no es ninguna cifra de este reporte: 17.")
                .contains("Números de la lectura que no son ninguna cifra");
    }

    @Test
    void aFieldThatNamesNothingIsRefusedAndTheTextKept() {
        assertThat(write("Hay {cosas} pendientes", 0))
                .hasStatus(422)
                .bodyText()
                .contains("El reporte no tiene {cosas}.", "Hay {cosas} pendientes</textarea>", "href=\"#texto\"");
        assertThat(write("x".repeat(10_001), 0)).hasStatus(422).bodyText().contains("10,000 caracteres");
    }

    @Test
    void theSecondOfTwoWhoWriteAtOnceSeesBothTexts() {
        write("La primera lectura.", 0);

        assertThat(write("La segunda lectura.", 0))
                .hasStatus(409)
                .bodyText()
                .contains("guardó otra lectura", "La primera lectura.", "La segunda lectura.</textarea>")
                .contains("name=\"version\" value=\"1\"");
        assertThat(write("La segunda lectura.", 1)).hasStatus(302);
        assertThat(get(PAGE, As.ssgc())).bodyText().contains("La segunda lectura.");
    }

    @Test
    void issuedItStaysAsItReadAndANewEditionBeginsWithIt() {
        write("Son {total}.", 0);
        post(PAGE + "/emision");
        cast.promise(space, LocalDate.of(2026, 10, 2), "Sembrar pinos").keep();

        assertThat(get(PAGE, As.sspi())).bodyText().contains("<p>Son 2.</p>");
        assertThat(write("Otra.", 1)).hasStatus(422).bodyText().contains("ya está emitido");
        assertThat(get(NARRATIVE, As.ssgc())).hasStatus(302);
        mvc.post()
                .uri(PAGE + "/edicion")
                .param("motivo", "faltaba uno")
                .with(As.ssgc())
                .with(csrf())
                .exchange();
        assertThat(get(NARRATIVE, As.ssgc())).bodyText().contains("Son {total}.</textarea>");
        assertThat(get(PAGE, As.sspi())).bodyText().contains("cifra=total\">3</a>", "Edición 2", "faltaba uno");
        assertThat(get(PAGE + "?edicion=1", As.sspi())).bodyText().contains("<p>Son 2.</p>");
    }

    @ParameterizedTest
    @EnumSource
    void onlySsgcWrites(Role role) {
        assertThat(get(NARRATIVE, As.viewer(role))).hasStatus(role == Role.SSGC ? 200 : 403);
        assertThat(mvc.post()
                        .uri(NARRATIVE)
                        .param("texto", "a")
                        .with(As.viewer(role))
                        .with(csrf()))
                .hasStatus(role == Role.SSGC ? 302 : 403);
    }

    @Test
    void anAccountLimitedToSomeUnitsNeitherReadsNorWritesWhatIsSaidOfAll() {
        write("Son {total}.", 0);
        long unit = cast.unit(Cast.SOUTH);

        assertThat(get(PAGE, As.viewer(Role.SSGD, unit))).bodyText().doesNotContain("Son <a", "Lectura del mes");
        assertThat(mvc.post()
                        .uri(NARRATIVE)
                        .param("texto", "a")
                        .with(As.viewer(Role.SSGC, unit))
                        .with(csrf()))
                .hasStatus(422);
    }

    @Test
    void whatIsLeftIsListedWithTheWayToItsRows() {
        jdbc.sql("update institution set to_be_catalogued = true where id = ?")
                .param(cast.institution("OEFA"))
                .update();
        cast.promise(space, LocalDate.of(2026, 8, 22), "Monitorear el río")
                .responsible(cast.institution("OEFA"), "NATIONAL")
                .due(LocalDate.of(2026, 12, 1))
                .keep();
        refusedRows();

        assertThat(get(PAGE, As.ssgc()))
                .bodyText()
                .contains("2 · Abiertos sin plazo.", "1 · Entidades responsables por catalogar.", "responsable=OEFA")
                .contains("1 · Unidades con compromisos abiertos de las que nadie informó nada en el mes.")
                .contains("1 · Espacios cuya clase viene «por importación: falta sustento».", "/casos/SUE-001")
                .contains("1 · Importaciones del mes con filas rechazadas.", "matriz-10.xlsx")
                .contains("1 · Falta la lectura del mes.");
        assertThat(get(PAGE + "/emision", As.ssgc())).bodyText().contains("Abiertos sin plazo.");
        assertThat(get(PAGE, As.ssgd())).bodyText().doesNotContain("¿Listo para emitir?");
    }

    @Test
    void whatWasClosedInTheMonthWithoutEvidenceIsNamedUntilItHasSome() {
        String code = cast.promise(space, LocalDate.of(2026, 8, 22), "Monitorear el río")
                .fact(LocalDate.of(2026, 8, 22), IN_PROGRESS, null)
                .fact(LocalDate.of(2026, 10, 20), FULFILLED, null)
                .keepAll()
                .code();
        cast.promise(space, LocalDate.of(2026, 8, 23), "Cerrado un mes antes")
                .fact(LocalDate.of(2026, 8, 23), IN_PROGRESS, null)
                .fact(LocalDate.of(2026, 9, 20), FULFILLED, null)
                .keep();
        cast.promise(space, LocalDate.of(2026, 8, 24), "Cerrado cuando se supo de él: no se cerró en el mes")
                .fact(LocalDate.of(2026, 10, 20), FULFILLED, null)
                .keep();
        String line = "1 · Cerrados en el mes sin medio de verificación.";
        assertThat(get(PAGE, As.ssgc())).bodyText().contains(line, "/compromisos/" + code);
        jdbc.sql("insert into evidence (commitment_id, kind, title, entry_id)"
                        + " select id, 'DOCUMENT', 'Acta de entrega', ? from commitment where code = ?")
                .params(cast.entry(Instant.parse("2026-11-03T13:00:00Z")), code)
                .update();
        assertThat(get(PAGE, As.ssgc())).bodyText().doesNotContain("sin medio de verificación");
    }

    private void refusedRows() {
        long user = jdbc.sql("select id from app_user where username = 'ssgc'")
                .query(Long.class)
                .single();
        Timestamp at = Timestamp.from(Instant.parse("2026-11-02T14:00:00Z"));
        jdbc.sql("insert into stored_file (sha256, size, media_type, stored_at) values (repeat('a', 64), 1, 'x', ?)")
                .param(at)
                .update();
        jdbc.sql("""
                insert into import_batch (file_sha256, file_name, cut_off, state, uploaded_by, uploaded_at, rows_refused)
                values (repeat('a', 64), 'matriz-10.xlsx', '2026-10-31', 'APPLIED', ?, ?, 3)""").params(user, at).update();
    }

    @Test
    void thePageAsksTheDatabaseLittle() {
        post("/reportes/mensual/2026-09/emision");
        write("Son {total}.", 0);
        cast.promise(space, LocalDate.of(2026, 10, 2), "Sembrar pinos").keep();
        for (String address : new String[] {PAGE, PAGE + "/emision", "/reportes/mensual/2026-09", NARRATIVE}) {
            try (StatementCount count = new StatementCount()) {
                mvc.get().uri(address).with(As.ssgc()).with(count.fromHere()).exchange();
                assertThat(count.statements()).as(address).hasSizeBetween(1, 15);
            }
        }
    }

    private MvcTestResult write(String text, int version) {
        return mvc.post()
                .uri(NARRATIVE)
                .param("texto", text)
                .param("version", String.valueOf(version))
                .with(As.ssgc())
                .with(csrf())
                .exchange();
    }

    private MvcTestResult post(String address) {
        return mvc.post().uri(address).with(As.ssgc()).with(csrf()).exchange();
    }

    private MvcTestResult get(String address, RequestPostProcessor person) {
        return mvc.get().uri(address).with(person).exchange();
    }
}
