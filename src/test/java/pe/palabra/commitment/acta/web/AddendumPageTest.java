package pe.palabra.commitment.acta.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import pe.palabra.As;
import pe.palabra.Cast;
import pe.palabra.DatabaseTest;
import pe.palabra.account.Role;
import pe.palabra.commitment.CommitmentState;

@DatabaseTest
class AddendumPageTest {

    private static final LocalDate SIGNED = LocalDate.of(2026, 6, 15);
    private static final LocalDate DUE = LocalDate.of(2026, 10, 31);

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    private Cast cast;
    private Cast.Space velille;
    private String road;
    private String clinic;
    private String acta;

    @BeforeEach
    void aSignedActa() {
        cast = new Cast(jdbc);
        velille = cast.space("CMS-915", Cast.CORRIDOR, true, "Mesa de Velille");
        road = cast.promise(velille, SIGNED, "Asfaltar la vía").due(DUE).keep();
        clinic = cast.promise(velille, SIGNED, "Mejorar la posta").keep();
        acta = "/actas/" + jdbc.sql("select id from acta").query(Long.class).single();
    }

    private AddendumForm form() {
        return new AddendumForm(acta);
    }

    private static MockMultipartFile pdf(String name) {
        return new MockMultipartFile("files", name, "application/pdf", ("%PDF-1.7 " + name).getBytes());
    }

    private String page(String address) {
        return body(mvc.get().uri(address).with(As.ssgc()).exchange());
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private String dueOf(String code) {
        return jdbc.sql("select coalesce(due_on::text, '') from commitment where code = ?")
                .param(code)
                .query(String.class)
                .single();
    }

    private long adendas() {
        return jdbc.sql("select count(*) from addendum").query(Long.class).single();
    }

    private MvcTestResult annul(RequestPostProcessor who, String reason) {
        long last = jdbc.sql("select max(id) from addendum").query(Long.class).single();
        return annul(who, last, reason);
    }

    private MvcTestResult annul(RequestPostProcessor who, long id, String reason) {
        return mvc.post()
                .uri(acta + "/adendas/" + id + "/anulacion")
                .param("reason", reason)
                .with(who)
                .with(csrf())
                .exchange();
    }

    @Test
    void bothDeadlinesAreShownEachWithItsDocument() {
        assertThat(form().due(jdbc, road, "31/03/2027")
                        .due(jdbc, clinic, "30/06/2027")
                        .send(mvc, As.ssgc(), pdf("adenda.pdf")))
                .hasStatus(302)
                .hasRedirectedUrl(acta + "#adendas");

        assertThat(dueOf(road)).isEqualTo("2027-03-31");
        assertThat(page("/compromisos/" + road))
                .containsSubsequence(
                        "<b>Adenda N.º 1 del 02/11/2026</b>",
                        "<del>31/10/2026</del>",
                        "<ins>31/03/2027</ins>",
                        "Se amplía el plazo por las lluvias",
                        "adenda.pdf",
                        "<b>Firmado</b>")
                .containsSubsequence(
                        "<dt>Vigente</dt>",
                        "31/03/2027",
                        ">Adenda N.º 1 del 02/11/2026</a>",
                        "<dt>Original</dt>",
                        "31/10/2026",
                        "vencido hace 3 días",
                        ">Acta del 15/06/2026</a>");
        assertThat(page("/compromisos/" + clinic))
                .containsSubsequence("<dt>Vigente</dt>", "30/06/2027", "<dt>Original</dt>", "Sin plazo");
        assertThat(page(acta))
                .contains(
                        "Adenda N.º 1 del 02/11/2026",
                        "adenda.pdf",
                        "SHA-256",
                        "<del>Sin plazo</del>",
                        "Registrada el");
    }

    @Test
    void listsAndTheRecordFollowTheDeadlineInForce() {
        assertThat(page("/api/v1/compromisos?vencidos=si")).contains(road);
        form().due(jdbc, road, "31/03/2027").send(mvc, As.ssgc());

        assertThat(page("/api/v1/compromisos?vencidos=si")).doesNotContain(road);
        assertThat(page("/api/v1/compromisos/" + road))
                .contains("\"plazo\":\"2027-03-31\"", "\"plazoOriginal\":\"2026-10-31\"")
                .contains(
                        "\"fecha\":\"2026-11-02\",\"numero\":\"N.º 1\",\"resumen\":\"Se amplía el plazo por las lluvias\","
                                + "\"plazoAnterior\":\"2026-10-31\",\"plazo\":\"2027-03-31\"",
                        "\"anulada\":false");
    }

    @Test
    void anAnnulledOneGivesTheDeadlineBackAndStaysInTheHistoryStruck() {
        form().due(jdbc, road, "31/03/2027").send(mvc, As.ssgc());
        assertThat(annul(As.ssgc(), " ")).hasStatus(422).bodyText().contains("Escriba por qué se anula");
        assertThat(annul(As.ssgc(), "Era de otra acta")).hasStatus(302);

        assertThat(dueOf(road)).isEqualTo("2026-10-31");
        assertThat(page("/compromisos/" + road))
                .containsSubsequence("<del>Adenda N.º 1 del 02/11/2026</del>", "Anulada:", "Era de otra acta")
                .containsSubsequence("<dt>Vigente</dt>", "31/10/2026", ">Acta del 15/06/2026</a>", "<dt>Original</dt>");
        assertThat(page(acta)).contains("Anulada el", "Era de otra acta");
        assertThat(annul(As.ssgc(), "Otra vez")).hasStatus(422).bodyText().contains("ya fue anulada");
        assertThat(form().due(jdbc, road, "30/04/2027").send(mvc, As.ssgc())).hasStatus(302);
        assertThat(dueOf(road)).isEqualTo("2027-04-30");
    }

    @Test
    void ofSeveralOnlyTheLastIsAnnulledFirst() {
        form().due(jdbc, road, "31/03/2027").send(mvc, As.ssgc());
        long first = jdbc.sql("select id from addendum").query(Long.class).single();
        form().with("number", "N.º 2").due(jdbc, road, "30/06/2027").send(mvc, As.ssgc());

        assertThat(annul(As.ssgc(), first, "Era de otra acta"))
                .hasStatus(422)
                .bodyText()
                .contains("Anule antes Adenda N.º 2 del 02/11/2026");
        assertThat(annul(As.ssgc(), "Era de otra acta")).hasStatus(302);
        assertThat(dueOf(road)).isEqualTo("2027-03-31");
        assertThat(annul(As.ssgc(), first, "Era de otra acta")).hasStatus(302);
        assertThat(dueOf(road)).isEqualTo("2026-10-31");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "date||Escriba la fecha en que se firmó la adenda",
                "date|pronto|«pronto» no es una fecha",
                "date|14/06/2026|no puede ser anterior al acta que cambia, 15/06/2026",
                "date|04/11/2026|no puede ser posterior a hoy, 03/11/2026",
                "number||Suba el documento firmado; si no lo tiene a mano, escriba su número",
                "summary||Escriba qué acuerda la adenda",
                "lines[0].due||Escriba el plazo nuevo de al menos un compromiso",
                "lines[0].due|luego|«luego» no es una fecha",
                "lines[0].due|31/10/2026|su plazo ya es el 31/10/2026",
                "lines[0].due|14/06/2026|es anterior a la adenda que lo acuerda, del",
            })
    void whatIsWrongIsSaidAtItsFieldAndNothingTypedIsLost(String field, String value, String sentence) {
        AddendumForm form = form().due(jdbc, road, "31/03/2027").with(field, value == null ? "" : value);
        assertThat(form.send(mvc, As.ssgc()))
                .hasStatus(422)
                .bodyText()
                .contains("<title>Error: Registrar una adenda", sentence, value == null ? "Asfaltar" : value)
                .contains(field.equals("summary") ? "N.º 1" : "Se amplía el plazo por las lluvias");
        assertThat(adendas()).isZero();
        assertThat(dueOf(road)).isEqualTo("2026-10-31");
    }

    @Test
    void whatIsClosedAnnulledOrOfAnotherActaTakesNone() {
        String closed = cast.promise(velille, SIGNED, "Donar la bomba")
                .fact(SIGNED, CommitmentState.NOT_STARTED, null)
                .fact(DUE, CommitmentState.FULFILLED, null)
                .keep();
        String other = cast.promise(velille, DUE, "Techar el mercado").keep();
        assertThat(page(acta + "/adendas/nueva")).contains("Cerrado: una adenda ya no mueve su plazo.");
        assertThat(form().due(jdbc, closed, "31/03/2027").send(mvc, As.ssgc()))
                .hasStatus(422)
                .bodyText()
                .contains(closed + " está Cumplido: una adenda ya no mueve su plazo", "value=\"31/03/2027\"");
        assertThat(form().due(jdbc, other, "31/03/2027").send(mvc, As.ssgc()))
                .hasStatus(422)
                .bodyText()
                .contains(other + " ya no está en esta acta");
        jdbc.sql("update commitment set annulled_entry_id = last_entry_id where code = ?")
                .param(clinic)
                .update();
        assertThat(form().due(jdbc, clinic, "31/03/2027").send(mvc, As.ssgc()))
                .hasStatus(422)
                .bodyText()
                .contains(clinic + " ya no está en esta acta: fue anulado");
        assertThat(adendas()).isZero();
    }

    @Test
    void oneSignedBeforeAnotherThatMovedTheSameDeadlineIsRefused() {
        form().due(jdbc, road, "31/03/2027").send(mvc, As.ssgc());
        AddendumForm earlier = form().with("date", "01/11/2026").with("number", "N.º 0");
        assertThat(earlier.due(jdbc, road, "31/12/2026").send(mvc, As.ssgc()))
                .hasStatus(422)
                .bodyText()
                .contains("ya tiene una adenda firmada después, el 02/11/2026");
        assertThat(form().due(jdbc, clinic, "31/12/2026").send(mvc, As.ssgc()))
                .hasStatus(422)
                .bodyText()
                .contains("Ya está registrada: Adenda N.º 1 del 02/11/2026");
    }

    @Test
    void theSecondOfTwoPeopleSeesWhatChangedAndLosesNothing() {
        AddendumForm mine = form().due(jdbc, road, "31/03/2027");
        form().with("number", "N.º 2").due(jdbc, road, "31/12/2026").send(mvc, As.ssgc());
        String body = body(mine.send(mvc, As.ssgc()));
        assertThat(body)
                .contains(
                        "mientras usted escribía",
                        "su plazo es 31/12/2026",
                        "Lo que usted escribió (31/03/2027) sigue aquí")
                .contains("value=\"31/03/2027\"", "Se amplía el plazo por las lluvias");
        assertThat(mine.send(mvc, As.ssgc())).hasStatus(409);
        long now = jdbc.sql("select last_entry_id from commitment where code = ?")
                .param(road)
                .query(Long.class)
                .single();
        assertThat(mine.with("lines[0].version", String.valueOf(now)).send(mvc, As.ssgc()))
                .hasStatus(302);
        assertThat(dueOf(road)).isEqualTo("2027-03-31");
    }

    @Test
    void theSameFormSentTwiceRegistersOnce() {
        AddendumForm form = form().due(jdbc, road, "31/03/2027");
        assertThat(form.send(mvc, As.ssgc())).hasStatus(302);
        assertThat(form.send(mvc, As.ssgc())).hasStatus(302);
        assertThat(adendas()).isEqualTo(1);
    }

    @Test
    void filesStayWithTheFormInTheirOrderAndComeBackAsTheyWere() {
        AddendumForm form = form().with("number", "").due(jdbc, road, "31/03/2027");
        assertThat(form.send(mvc, As.ssgc(), "archivo", pdf("uno.pdf"), pdf("dos.pdf")))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence("uno.pdf", "dos.pdf");
        assertThat(form.send(
                        mvc, As.ssgc(), new MockMultipartFile("files", "mal.exe", "application/pdf", "MZ".getBytes())))
                .hasStatus(422)
                .bodyText()
                .contains("«mal.exe» no es un PDF ni una foto", "value=\"31/03/2027\"");
        assertThat(form.send(mvc, As.ssgc())).hasStatus(302);
        form.send(mvc, As.ssgc(), "archivo", pdf("tarde.pdf"));
        assertThat(page(acta)).contains("Adenda del 02/11/2026", "uno.pdf").doesNotContain("tarde.pdf");
        String file = jdbc.sql("select '/adendas/' || d.id || '/archivos/' || min(f.id) from addendum d"
                        + " join acta_file f using (registration) group by d.id")
                .query(String.class)
                .single();
        for (Role role : Role.values()) {
            assertThat(mvc.get().uri(acta + file).with(As.viewer(role)))
                    .hasStatusOk()
                    .bodyText()
                    .isEqualTo("%PDF-1.7 uno.pdf");
        }
        assertThat(mvc.get().uri(acta + file + "9").with(As.ssgc())).hasStatus(404);
    }

    @Test
    void aCorrectionOfTheCommitmentCorrectsTheDeadlineInForceAndNotTheOriginal() {
        form().due(jdbc, road, "31/03/2027").send(mvc, As.ssgc());
        long version = jdbc.sql("select last_entry_id from commitment where code = ?")
                .param(road)
                .query(Long.class)
                .single();
        assertThat(mvc.post()
                        .uri("/compromisos/" + road + "/correccion")
                        .param("plazo", "2027-03-30")
                        .param("motivo", "La adenda dice 30")
                        .param("version", String.valueOf(version))
                        .with(As.ssgc())
                        .with(csrf()))
                .hasStatus(302);
        assertThat(page("/api/v1/compromisos/" + road))
                .contains("\"plazo\":\"2027-03-30\"", "\"plazoOriginal\":\"2026-10-31\"");
        assertThat(page("/compromisos/" + road))
                .containsSubsequence("<dt>Vigente</dt>", "30/03/2027", ">Adenda N.º 1 del 02/11/2026</a>");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "SSGC")
    void onlyTheSsgcRegistersAndAnnuls(Role role) {
        form().due(jdbc, road, "31/03/2027").send(mvc, As.ssgc());
        assertThat(mvc.get().uri(acta + "/adendas/nueva").with(As.viewer(role))).hasStatus(403);
        assertThat(form().with("number", "N.º 2").due(jdbc, road, "30/06/2027").send(mvc, As.viewer(role)))
                .hasStatus(403);
        assertThat(annul(As.viewer(role), "Porque sí")).hasStatus(403);
        assertThat(mvc.get().uri("/compromisos/" + road + "/adenda").with(As.viewer(role)))
                .hasStatus(403);
        assertThat(mvc.get().uri(acta).with(As.viewer(role)))
                .bodyText()
                .contains("Adenda N.º 1 del 02/11/2026")
                .doesNotContain("/adendas/nueva", "/anulacion");
    }

    @Test
    void outsideOnesUnitsThereIsNothing() {
        RequestPostProcessor outside = As.viewer(Role.SSGC, cast.unit(Cast.SOUTH));
        assertThat(mvc.get().uri(acta + "/adendas/nueva").with(outside)).hasStatus(404);
        assertThat(form().due(jdbc, road, "31/03/2027").send(mvc, outside)).hasStatus(404);
        assertThat(mvc.get().uri("/compromisos/" + road + "/adenda").with(outside))
                .hasStatus(404);
    }

    @Test
    void oneThatSaysOtherwiseWhatWasPromisedKeepsWhatItSaidAndGivesItBack() {
        AddendumForm form = form().due(jdbc, road, "");
        assertThat(form.with("lines[0].wording", "ASFALTAR la via").send(mvc, As.ssgc()))
                .hasStatus(422)
                .bodyText()
                .contains(road + " ya dice eso", "ASFALTAR la via");
        assertThat(form.with("lines[0].wording", "Mejorar la posta").send(mvc, As.ssgc()))
                .hasStatus(422)
                .bodyText()
                .contains("el compromiso " + clinic + " de ese día ya dice eso");
        assertThat(form.with("lines[0].wording", "Asfaltar 12 km de la vía").send(mvc, As.ssgc()))
                .hasStatus(302);
        assertThat(page("/compromisos/" + road))
                .contains("<h1 class=\"promise\">Asfaltar 12 km de la vía</h1>", "<del>Asfaltar la vía</del>")
                .containsSubsequence("<dt>Vigente</dt>", "31/10/2026", ">Acta del 15/06/2026</a>");
        assertThat(page("/api/v1/compromisos/" + road))
                .contains("\"plazo\":null,\"descripcionAnterior\":\"Asfaltar la vía\"");
        assertThat(page("/compromisos?q=12+km")).contains(road);

        assertThat(annul(As.ssgc(), "Era de otra acta")).hasStatus(302);
        assertThat(page("/compromisos/" + road)).contains("<h1 class=\"promise\">Asfaltar la vía</h1>");
        assertThat(dueOf(road)).isEqualTo("2026-10-31");
    }

    @Test
    void whoSeesOnlyPartOfWhatItMovedDoesNotAnnulIt() {
        form().due(jdbc, road, "31/03/2027").due(jdbc, clinic, "30/06/2027").send(mvc, As.ssgc());
        jdbc.sql("update commitment set unit_id = ? where code = ?")
                .params(cast.unit(Cast.SOUTH), clinic)
                .update();
        assertThat(annul(As.viewer(Role.SSGC, velille.unitId()), "Era de otra acta"))
                .hasStatus(422)
                .bodyText()
                .contains("cambia también compromisos de otras unidades")
                .doesNotContain(clinic);
        assertThat(annul(As.ssgc(), "Era de otra acta")).hasStatus(302);
        assertThat(dueOf(clinic)).isEmpty();
    }

    @Test
    void aCommitmentsPageLeadsToTheFormOfItsActa() {
        assertThat(page("/compromisos/" + road)).contains("href=\"/compromisos/" + road + "/adenda\"");
        assertThat(mvc.get().uri("/compromisos/" + road + "/adenda").with(As.ssgc()))
                .hasStatus(302)
                .hasRedirectedUrl(acta + "/adendas/nueva#" + road);
        assertThat(page(acta + "/adendas/nueva")).contains("id=\"" + road + "\"", "Asfaltar la vía", "31/10/2026");
    }
}
