package pe.palabra.matrix.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pe.palabra.As;
import pe.palabra.Cast;
import pe.palabra.CastCommitment;
import pe.palabra.DatabaseTest;
import pe.palabra.StatementCount;
import pe.palabra.account.Role;
import pe.palabra.commitment.CommitmentState;
import pe.palabra.matrix.BatchState;
import pe.palabra.matrix.CastImport;
import pe.palabra.matrix.Imports;
import pe.palabra.matrix.preview.RowList;
import pe.palabra.matrix.reading.MatrixColumn;

@DatabaseTest
class ImportPreviewPageTest {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Imports imports;

    @AfterEach
    void nothingIsWorkedOnAnyMore() {
        imports.settleAll();
    }

    @Autowired
    private ApplicationContext context;

    private CastCommitment.Kept known;

    @BeforeEach
    void aCommitmentIsKnown() {
        Cast cast = new Cast(jdbc);
        known = cast.promise(cast.space("SUE-001", Cast.SOUTH, true), LocalDate.of(2026, 8, 20), "Mejorar la posta")
                .fact(LocalDate.of(2026, 9, 10), CommitmentState.FULFILLED, null)
                .keepAll();
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(path).with(As.ssgc()).exchange();
    }

    private MvcTestResult post(String path, String... fields) {
        var request = mvc.post().uri(path).with(As.ssgc()).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private CastImport preview() {
        return new CastImport(context, BatchState.TO_CONFIRM);
    }

    private String state(CastImport batch) {
        return jdbc.sql("select state from import_batch where id = ?")
                .param(batch.id())
                .query(String.class)
                .single();
    }

    @Test
    void aPreviewShowsEverythingThatWouldHappen() {
        CastImport batch = preview()
                .refused(MatrixColumn.ACTA_DATE, "31/02/2024", "Esa fecha no existe.")
                .changed(
                        known.code(),
                        known.id(),
                        MatrixColumn.STATE.label(),
                        "Abierto - En proceso",
                        "Cerrado - Cumplido")
                .changed(known.code(), known.id(), MatrixColumn.PROGRESS.label(), "", "100 %")
                .created("SUE-001-20260820-02", "Brindar <b>talleres</b>", "SUSPENDED");
        assertThat(get("/importaciones/" + batch.id()))
                .hasStatusOk()
                .bodyText()
                .contains("4 filas leídas · hoja «Matriz», encabezado en la fila 5 · nada ha cambiado todavía")
                .contains("31/02/2024", "Esa fecha no existe.", "Escriba la fecha como 31/10/2026")
                .contains("Estado (1)", "Avance (1)", "Otros campos (0)", "<ins>100 %</ins>")
                .contains("Brindar &lt;b&gt;talleres&lt;/b&gt;", "Suspendido", "SUE-001-20260820-02")
                .contains("Confirmar 3 filas", "rechazadas.xlsx");
    }

    @Test
    void aPreviewOlderThanTheNewestAppliedOneSaysWhatItDoesNotTouch() {
        new CastImport(context, BatchState.APPLIED).set("cut_off = '2026-11-01'");
        assertThat(get("/importaciones/" + preview().id()))
                .bodyText()
                .contains("Ya se aplicó una matriz con información al 01/11/2026");
    }

    @Test
    void unknownNamesAreAskedWithWhatTheyResemble() {
        CastImport batch = preview()
                .created("SUE-001-20260820-02", "Brindar talleres", "SUSPENDED")
                .finding(
                        MatrixColumn.RESPONSIBLE,
                        "Ministerio de Salu",
                        "No está en el catálogo.",
                        "institucion-por-catalogar")
                .finding(MatrixColumn.DISTRICT, "Velile", "No está en el catálogo.", "lugar-desconocido")
                .finding(MatrixColumn.UNIT, "UT Sur Este", "No está en el catálogo.", "unidad-desconocida");
        assertThat(get("/importaciones/" + batch.id()))
                .bodyText()
                .contains("name=\"es:INSTITUTION:Ministerio de Salu\"", "MINSA, Ministerio de Salud")
                .contains("name=\"es:DISTRICT:Velile\"", "Velille, Chumbivilcas, Cusco")
                .containsPattern("selected=\"selected\">UT Sureste<");
    }

    /** Two districts are called Coporaque: the one in the region of the row comes first, and is suggested. */
    @Test
    void ofPlacesAlikeTheOneInTheRowsRegionIsSuggested() {
        assertThat(coporaque("\"04\"")).startsWith("value=\"0405");
        assertThat(coporaque("\"08\", \"0808\"")).startsWith("value=\"0808");
    }

    /** What is chosen beforehand for a misspelt Coporaque in a row of these places. */
    private String coporaque(String places) {
        CastImport batch = preview()
                .created("SUE-001-20260820-02", "Brindar talleres", "SUSPENDED")
                .finding(MatrixColumn.DISTRICT, "Coporaqe", "No está en el catálogo.", "lugar-desconocido");
        jdbc.sql("update import_row set summary = summary || '{\"lugares\":[" + places + "]}' where batch_id = ?")
                .param(batch.id())
                .update();
        Matcher chosen =
                Pattern.compile("value=\"\\d{6}\" selected=\"selected\"").matcher(body("/importaciones/" + batch.id()));
        assertThat(chosen.find()).isTrue();
        return chosen.group();
    }

    private String body(String address) {
        try {
            return get(address).getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aNameIsRememberedAndTheFileReadAgain() {
        long minsa = jdbc.sql("select id from institution where acronym = 'MINSA'")
                .query(Long.class)
                .single();
        CastImport batch = preview();
        assertThat(post(
                        "/importaciones/" + batch.id() + "/nombres",
                        "es:INSTITUTION:Minist. Salud",
                        "" + minsa,
                        "es:UNIT:UT Nada",
                        ""))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(jdbc.sql("select institution_id from name_alias where key = 'minist salud'")
                        .query(Long.class)
                        .single())
                .isEqualTo(minsa);
        assertThat(state(batch)).isNotEqualTo("TO_CONFIRM");
    }

    @Test
    void aNameWrittenBesideTheSuggestionsIsLookedUpAndRefusedWhenUnknown() {
        CastImport batch = preview()
                .created("SUE-001-20260820-02", "Brindar talleres", "SUSPENDED")
                .finding(MatrixColumn.RESPONSIBLE, "Salud", "No está en el catálogo.", "institucion-por-catalogar");
        assertThat(post("/importaciones/" + batch.id() + "/nombres", "otro:INSTITUTION:Salud", "Marte"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("«Marte» no está en el catálogo como institución", "value=\"Marte\"", "<title>Error: ");
        assertThat(post("/importaciones/" + batch.id() + "/nombres", "otro:INSTITUTION:Salud", "minsa"))
                .hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    void aStateThatStaysIsRectifiedOnlyWithTickAndReason() {
        CastImport batch = preview().stateLeft(known.code(), known.id());
        String path = "/importaciones/" + batch.id() + "/decisiones";
        assertThat(get("/importaciones/" + batch.id()))
                .bodyText()
                .contains("Estados que quedan como están", "No puede pasar a En proceso.");
        assertThat(post(path, "compromiso", known.code(), "rectificar", known.code()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Diga por qué se rectifica " + known.code());
        assertThat(post(path, "compromiso", known.code(), "motivo:" + known.code(), "No se firmó"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("pero no lo marcó", "value=\"No se firmó\"");
        assertThat(state(batch)).isEqualTo("TO_CONFIRM");
        assertThat(post(
                        path,
                        "compromiso",
                        known.code(),
                        "rectificar",
                        known.code(),
                        "motivo:" + known.code(),
                        "No se firmó"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(jdbc.sql("select kind || ' ' || key || ' ' || answer from import_decision")
                        .query(String.class)
                        .list())
                .containsExactly("RECTIFY " + known.code() + " No se firmó");
    }

    @Test
    void aCaseWithSeveralSpacesIsAskedOnce() {
        Cast cast = new Cast(jdbc);
        Cast.Space table = cast.space("SUE-001", Cast.SOUTH, false, "Mesa de Velille");
        CastImport batch = preview().refused(MatrixColumn.CASE_CODE, "SUE-001", "El caso tiene varios espacios.");
        assertThat(get("/importaciones/" + batch.id()))
                .bodyText()
                .doesNotContain("Escriba el código del caso")
                .contains("Elija el espacio en «¿A qué espacio pertenecen?»")
                .contains("name=\"espacio:SUE-001\"", "Mesa de Velille", "Espacio del caso SUE-001");
        assertThat(post("/importaciones/" + batch.id() + "/decisiones", "espacio:SUE-001", "" + table.id()))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(jdbc.sql("select answer from import_decision where kind = 'SPACE' and key = 'SUE-001'")
                        .query(String.class)
                        .single())
                .isEqualTo("" + table.id());
    }

    @Test
    void twinsAreSaidToBeTwoCommitments() {
        CastImport batch = preview()
                .refused(MatrixColumn.DESCRIPTION, "Brindar 3 talleres", "Repite la fila 5, salvo por el lugar.")
                .twin();
        assertThat(get("/importaciones/" + batch.id()))
                .bodyText()
                .contains("Iguales salvo por el lugar o el responsable", "Repite la fila 5, salvo por el lugar.");
        assertThat(post("/importaciones/" + batch.id() + "/distintos"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Marque las filas");
        assertThat(post("/importaciones/" + batch.id() + "/distintos", "fila", "1"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(jdbc.sql("select count(*) from distinct_wording")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void everyListOfRowsHasItsPage(RowList list) {
        CastImport batch = preview()
                .created("SUE-001-20260820-02", "Brindar talleres", "SUSPENDED")
                .changed(known.code(), known.id(), MatrixColumn.PROGRESS.label(), "90 %", "100 %")
                .stateLeft(known.code(), known.id());
        assertThat(get("/importaciones/" + batch.id() + "/filas/" + list.slug()))
                .hasStatusOk();
    }

    @Test
    void findingsAreCountedAndEachOpensItsRows() {
        CastImport batch = preview().created("SUE-001-20260820-02", "Brindar talleres", "SUSPENDED");
        for (int i = 0; i < 60; i++) {
            batch.finding(MatrixColumn.KIND, "", "Aviso número " + i + ".", "nunca-visto");
        }
        assertThat(get("/importaciones/" + batch.id()))
                .bodyText()
                .contains("Aviso número 0. (60)", "/importaciones/" + batch.id() + "/avisos/nunca-visto");
        MvcTestResult first = get("/importaciones/" + batch.id() + "/avisos/nunca-visto");
        assertThat(first).bodyText().contains("50 de 60 avisos", "rel=\"next\"").doesNotContain("Aviso número 50.");
        assertThat(get("/importaciones/" + batch.id() + "/avisos/otro")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void absentAndRefusedHaveTheirPages() {
        CastImport batch = preview().refused(MatrixColumn.STATE, "Culminado", "No es un estado conocido.");
        batch.set("rows_absent = 1");
        jdbc.sql("insert into import_absent (batch_id, commitment_id) values (?, ?)")
                .params(batch.id(), known.id())
                .update();
        assertThat(get("/importaciones/" + batch.id() + "/ausentes")).bodyText().contains(known.code(), "Cumplido");
        assertThat(get("/importaciones/" + batch.id() + "/rechazadas"))
                .bodyText()
                .contains("Culminado", "Use uno de los nueve estados");
    }

    @Test
    void whatIsReadOrAppliedShowsItsProgressAndRefreshesWithoutJavaScript() {
        CastImport reading = new CastImport(context, BatchState.READING);
        CastImport applying = new CastImport(context, BatchState.APPLYING).set("done = 1200, to_do = 2896");
        assertThat(get("/importaciones/" + reading.id()))
                .bodyText()
                .contains("Leyendo el archivo", "<noscript><meta http-equiv=\"refresh\"", "hx-trigger=\"every 2s\"");
        assertThat(get("/importaciones/" + applying.id()))
                .bodyText()
                .contains("1,200 de 2,896 filas", "max=\"2896\"", "value=\"1200\"");
    }

    @Test
    void aFileThatCouldNotBeReadSaysWhy() {
        CastImport batch = new CastImport(context, BatchState.FAILED).failure("Ninguna hoja tiene encabezado.");
        assertThat(get("/importaciones/" + batch.id()))
                .hasStatusOk()
                .bodyText()
                .contains("Ninguna hoja tiene encabezado.", "Subir otro archivo");
    }

    @Test
    void aConfirmationAndADiscardLeadBackToThePage() {
        CastImport batch = preview();
        assertThat(post("/importaciones/" + batch.id() + "/confirmacion"))
                .hasStatus(HttpStatus.SEE_OTHER)
                .redirectedUrl()
                .isEqualTo("/importaciones/" + batch.id());
        CastImport other = preview();
        assertThat(post("/importaciones/" + other.id() + "/descarte")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(state(other)).isEqualTo("DISCARDED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"confirmacion", "reversion"})
    void whatTheStateForbidsIsRefusedOnThePage(String act) {
        CastImport batch = new CastImport(context, BatchState.DISCARDED);
        assertThat(post("/importaciones/" + batch.id() + "/" + act))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("(situación: descartada)", "matriz-2026-10.csv");
    }

    @Test
    void anAppliedOneAsksBeforeItIsReversed() {
        CastImport batch = new CastImport(context, BatchState.APPLIED);
        assertThat(get("/importaciones/" + batch.id()))
                .bodyText()
                .contains("Revertir…")
                .doesNotContain("/confirmacion");
        assertThat(get("/importaciones/" + batch.id() + "/reversion"))
                .bodyText()
                .contains("Nada se borra", "/importaciones/" + batch.id() + "/reversion");
    }

    @Test
    void theListTellsWhoDidWhatAndGivesTheOriginal() {
        CastImport batch = preview().created("SUE-001-20260820-02", "Brindar talleres", "SUSPENDED");
        assertThat(get("/importaciones"))
                .bodyText()
                .contains("matriz-2026-10.csv", "Por confirmar", "Subida: ", "03/11/2026, 08:00");
        MvcTestResult original = get("/importaciones/" + batch.id() + "/archivo");
        assertThat(original).hasStatusOk().hasHeader("X-Content-Type-Options", "nosniff");
        assertThat(original.getResponse().getHeader("Content-Disposition")).startsWith("attachment");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SSGC")
    void nobodyElseSeesOrDecidesAnything(Role role) {
        CastImport batch = preview();
        for (String path : new String[] {"", "/reversion", "/archivo", "/rechazadas", "/filas/nuevas", "/ausentes"}) {
            assertThat(mvc.get().uri("/importaciones/" + batch.id() + path).with(As.viewer(role)))
                    .hasStatus(HttpStatus.FORBIDDEN);
        }
        for (String act :
                new String[] {"confirmacion", "descarte", "reversion", "nombres", "decisiones", "distintos"}) {
            assertThat(mvc.post()
                            .uri("/importaciones/" + batch.id() + "/" + act)
                            .with(As.viewer(role))
                            .with(csrf()))
                    .hasStatus(HttpStatus.FORBIDDEN);
        }
        assertThat(state(batch)).isEqualTo("TO_CONFIRM");
    }

    @Test
    void aPreviewThatAsksEverythingAsksTheDatabaseLittle() {
        CastImport batch = preview()
                .stateLeft(known.code(), known.id())
                .refused(MatrixColumn.DESCRIPTION, "Brindar", "Repite la fila 5, salvo por el lugar.")
                .twin()
                .created("SUE-001-20260820-02", "Brindar talleres", "SUSPENDED")
                .finding(MatrixColumn.RESPONSIBLE, "Salud", "No está.", "institucion-por-catalogar")
                .finding(MatrixColumn.REGION, "Cuzcoo", "No está.", "lugar-desconocido")
                .finding(MatrixColumn.PROVINCE, "Cuzcoo", "No está.", "lugar-desconocido")
                .finding(MatrixColumn.DISTRICT, "Cuzcoo", "No está.", "lugar-desconocido")
                .finding(MatrixColumn.UNIT, "Sur", "No está.", "unidad-desconocida");
        get("/importaciones/" + batch.id());
        try (StatementCount count = new StatementCount()) {
            assertThat(mvc.get()
                            .uri("/importaciones/" + batch.id())
                            .with(As.ssgc())
                            .with(count.fromHere()))
                    .hasStatusOk();
            assertThat(count.statements()).hasSizeLessThanOrEqualTo(15);
        }
    }

    @Test
    void anUnknownOneIsNotFound() {
        assertThat(get("/importaciones/999999")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post("/importaciones/999999/confirmacion")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aNewRowShowsWhoWouldAnswerAsTheCatalogueCallsIt() {
        String matrix = "Código del caso,Fecha del acta,Compromiso,UT,Estado,Responsable\n"
                + "SUE-009,01/10/2026,Entregar semillas,UT Sureste,En proceso,Ministerio de Salud\n"
                + "SUE-009,01/10/2026,Sembrar pastos,UT Sureste,En proceso,Asociación Los Andes\n";
        long id = imports.upload(matrix.getBytes(StandardCharsets.UTF_8), "dos.csv", "2026-10-31");
        assertThat(get("/importaciones/" + id + "/filas/nuevas"))
                .bodyText()
                .contains("MINSA", "Asociación Los Andes")
                .doesNotContain("Ministerio de Salud");
    }

    @Test
    void aMatrixWithoutRowsSaysSo() {
        assertThat(get("/importaciones/" + preview().id())).bodyText().contains("no hay nada que cargar");
    }

    @Test
    void onceAppliedNobodyIsAskedToRectifyWhatWasLeft() {
        CastImport applied = new CastImport(context, BatchState.APPLIED).stateLeft(known.code(), known.id());
        assertThat(get("/importaciones/" + applied.id()))
                .bodyText()
                .contains("La regla no dejaba pasar")
                .doesNotContain("marque la fila");
    }

    @Test
    void anAccountLimitedToSomeUnitsSeesNoImportOfAll() {
        long batch = preview().id();
        long unit = new Cast(jdbc).unit(Cast.SOUTH);
        for (String address : List.of("/importaciones", "/importaciones/" + batch, "/api/v1/importaciones/" + batch)) {
            assertThat(mvc.get().uri(address).with(As.viewer(Role.SSGC, unit)).exchange())
                    .as(address)
                    .hasStatus(HttpStatus.FORBIDDEN);
        }
        assertThat(mvc.get().uri("/").with(As.viewer(Role.SSGC, unit)).exchange())
                .bodyText()
                .doesNotContain("/importaciones");
    }
}
