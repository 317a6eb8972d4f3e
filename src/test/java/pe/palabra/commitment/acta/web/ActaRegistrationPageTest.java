package pe.palabra.commitment.acta.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
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
import pe.palabra.As;
import pe.palabra.Cast;
import pe.palabra.DatabaseTest;
import pe.palabra.StatementCount;
import pe.palabra.account.Role;

@DatabaseTest
class ActaRegistrationPageTest {

    private static final LocalDate SIGNED = LocalDate.of(2026, 10, 30);

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    private Cast cast;
    private Cast.Space velille;

    @BeforeEach
    void aSpace() {
        cast = new Cast(jdbc);
        cast.velille();
        cast.institution("MTC");
        cast.institution("PVN");
        velille = cast.space("CMS-915", Cast.CORRIDOR, true, "Mesa de Velille");
    }

    private ActaForm form() {
        return new ActaForm(velille.id());
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    private static MockMultipartFile pdf(String name) {
        return new MockMultipartFile("files", name, "application/pdf", ("%PDF-1.7 " + name).getBytes());
    }

    @Test
    void anActaIsRegisteredWithItsCommitmentsAsNotStartedAtItsDate() {
        MvcTestResult registered = form().line(
                        "Asfaltar la vía",
                        "numeral",
                        "1",
                        "kind",
                        "PIP",
                        "codes",
                        "2331857",
                        "responsible",
                        "MTC",
                        "coResponsibles",
                        "PVN",
                        "places",
                        "Velille, Chumbivilcas",
                        "due",
                        "30/06/2027")
                .line("Mejorar la posta", "responsible", "Comité de Agua de Velille")
                .register(mvc, As.ssgc());

        assertThat(registered).hasStatus(303).redirectedUrl().matches("/actas/\\d+");
        assertThat(jdbc.sql(
                                "select code, kind, cui, level, state, state_on::text, due_on::text from commitment order by code")
                        .query((row, at) -> String.join(
                                "|",
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                row.getString(6),
                                row.getString(7)))
                        .list())
                .containsExactly(
                        "CMS-915-20261030-01|INVESTMENT_PROJECT|2331857|NATIONAL|NOT_STARTED|2026-10-30|2027-06-30",
                        "CMS-915-20261030-02|null|null|null|NOT_STARTED|2026-10-30|null");
        assertThat(jdbc.sql("select occurred_on::text || state || kind from state_change")
                        .query(String.class)
                        .list())
                .containsOnly("2026-10-30NOT_STARTEDFACT")
                .hasSize(2);
        assertThat(jdbc.sql("select ubigeo from commitment_place order by 1")
                        .query(String.class)
                        .list())
                .containsExactly("08", "0807", "080708");
        assertThat(jdbc.sql("select to_be_catalogued from institution where name = 'Comité de Agua de Velille'")
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(mvc.get().uri(registered.getResponse().getRedirectedUrl()).with(As.vgt()))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Acta del 30/10/2026",
                        "CMS-915-20261030-01",
                        "No iniciado",
                        "Comunidad de Velille",
                        "Presencial");
    }

    @Test
    void theSameFormSentTwiceRegistersOnce() {
        ActaForm form = form().line("Asfaltar la vía");
        String first = form.register(mvc, As.ssgc()).getResponse().getRedirectedUrl();

        assertThat(form.register(mvc, As.ssgc())).hasStatus(303).redirectedUrl().isEqualTo(first);
        assertThat(count("acta")).isEqualTo(1);
        assertThat(count("commitment")).isEqualTo(1);
    }

    @Test
    void numbersFollowTheLastOneThatTheCaseHadOnThatDateEvenAnnulled() {
        String code = cast.promise(velille, SIGNED, "Anulado por error").keep();
        jdbc.sql("update commitment set annulled_entry_id = created_entry_id").update();
        jdbc.sql("update acta set number = 'anterior'").update();

        form().with("number", "12").line("Asfaltar la vía").register(mvc, As.ssgc());

        assertThat(jdbc.sql("select code from commitment where code <> ?")
                        .param(code)
                        .query(String.class)
                        .list())
                .containsExactly("CMS-915-20261030-02");
    }

    @Test
    void beforeRegisteringOneSeesCodesNamesAndWhatIsMissing() {
        assertThat(form().line("Asfaltar la vía", "kind", "PIP", "responsible", "mtc", "places", "velille")
                        .line("Mejorar la posta", "responsible", "Comité de Agua")
                        .with("petitions[0].text", "Electrificación de tres anexos")
                        .with("petitions[0].addressee", "MINEM")
                        .step(mvc, As.ssgc(), "revisar"))
                .hasStatusOk()
                .bodyText()
                .contains("Revise antes de registrar", "CMS-915-20261030-02", "Velille, Chumbivilcas, Cusco")
                .contains("Filas 1, 2: sin plazo.", "Fila 1: PIP sin CUI ni SNIP.", "No subió el documento firmado.")
                .contains("No están en el catálogo y entrarán por catalogar: Comité de Agua.")
                .contains("Electrificación de tres anexos, a MINEM")
                .contains(">Registrar acta y 2 compromisos</button>");
        assertThat(count("acta")).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "date||Escriba la fecha del documento",
                "date|30/02/2026|«30/02/2026» no es una fecha",
                "date|04/11/2026|no puede ser posterior a hoy, 03/11/2026",
                "place||Escriba el lugar donde se firmó el acta",
                "modality||Elija la modalidad de la reunión",
                "modality|MIXED|Escriba la plataforma y cómo expresó su acuerdo cada parte",
                "participants||Escriba quiénes participaron, uno por línea",
                "kind|OTRO|Elija qué documento es",
                "lines[0].due|pronto|Fila 1: el plazo «pronto» no es una fecha",
                "lines[0].due|29/10/2026|Fila 1: el plazo 29/10/2026 es anterior a la fecha del acta, 30/10/2026",
                "lines[0].codes|12345678|Fila 1: «12345678» no es un CUI (7 cifras) ni un SNIP",
                "lines[0].kind|Obra|Fila 1: «Obra» no es un tipo",
                "lines[0].places|Macondo|Fila 1: ningún lugar se llama «Macondo»",
                "lines[0].responsible|MTC; PVN|Fila 1: el responsable principal es uno",
                "lines[1].numeral|2|Fila 2: escriba el compromiso, o deje vacía toda la fila",
                "lines[1].description|ASFALTAR la via|Fila 2: dice lo mismo que la fila 1",
                "petitions[0].petitioner|Comunidad|Pedido 1: escriba qué se pide",
            })
    void whatIsWrongIsSaidAtItsFieldAndNothingTypedIsLost(String field, String value, String sentence) {
        ActaForm form = form().line("Asfaltar la vía", "collaborators", "PVN").with(field, value == null ? "" : value);
        for (MvcTestResult refused : List.of(form.step(mvc, As.ssgc(), "revisar"), form.register(mvc, As.ssgc()))) {
            assertThat(refused)
                    .hasStatus(422)
                    .bodyText()
                    .contains("<title>Error: Registrar acta", sentence, "Asfaltar la vía", "value=\"PVN\"")
                    .contains(value == null || field.equals("kind") ? "" : value);
        }
        assertThat(count("acta")).isZero();
        assertThat(count("entry")).isEqualTo(1);
    }

    @Test
    void theSentenceStandsBesideItsFieldToo() {
        assertThat(form().with("date", "").line("Asfaltar", "due", "pronto").step(mvc, As.ssgc(), "revisar"))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"date-error\"", "id=\"lines[0].due-error\"");
    }

    @Test
    void homonymousPlacesAndMunicipalitiesAreAskedFor() {
        assertThat(form().line("Asfaltar", "places", "Santa Rosa").step(mvc, As.ssgc(), "revisar"))
                .hasStatus(422)
                .bodyText()
                .contains("lugares que se llaman «Santa Rosa»", "Santa Rosa, Grau, Apurímac");
        assertThat(form().line("Asfaltar", "responsible", "Municipalidad Distrital de Santa Rosa")
                        .step(mvc, As.ssgc(), "revisar"))
                .hasStatus(422)
                .bodyText()
                .contains("instituciones que se llaman «Municipalidad Distrital de Santa Rosa»");
        assertThat(form().line(
                                "Asfaltar",
                                "responsible",
                                "Municipalidad Distrital de Santa Rosa (Grau)",
                                "places",
                                "Santa Rosa, Grau")
                        .step(mvc, As.ssgc(), "revisar"))
                .hasStatusOk()
                .bodyText()
                .contains("Santa Rosa, Grau, Apurímac")
                .doesNotContain("por catalogar");
    }

    @Test
    void anActaThatIsRegisteredAlreadyIsRefusedByItsName() {
        form().with("number", "12").line("Asfaltar la vía").register(mvc, As.ssgc());

        assertThat(form().line("Otra cosa").register(mvc, As.ssgc()))
                .hasStatus(422)
                .bodyText()
                .contains("Ya está registrado: Acta del 30/10/2026 de Mesa de Velille");
        assertThat(form().with("number", "12").with("kind", "AIDE_MEMOIRE").register(mvc, As.ssgc()))
                .hasStatus(422);
        assertThat(form().with("number", "13").line("Otra cosa").register(mvc, As.ssgc()))
                .hasStatus(303);
    }

    @Test
    void aCommitmentThatIsRegisteredAlreadyIsRefusedByItsCode() {
        cast.promise(velille, SIGNED, "Asfaltar la vía.").keep();

        assertThat(form().with("kind", "AIDE_MEMOIRE").line("ASFALTAR LA VIA").register(mvc, As.ssgc()))
                .hasStatus(422)
                .bodyText()
                .contains("Fila 1: ese compromiso ya está registrado con el código CMS-915-20261030-01");
    }

    @Test
    void whatADocumentMustSayDependsOnItsKind() {
        ActaForm notice = form().with("kind", "NOTIFICATION")
                .with("place", "")
                .with("modality", "")
                .with("participants", "")
                .line("Asfaltar la vía");

        assertThat(notice.register(mvc, As.ssgc())).hasStatus(303);
    }

    @Test
    void rowsAreAddedAndPastedAndFilesKeptWithoutLosingAnything() {
        ActaForm form = form().line("Asfaltar la vía").with("lines[1].due", "pronto");
        assertThat(form.step(mvc, As.ssgc(), "fila", pdf("acta 1.pdf"), pdf("C:\\fotos\\acta 2.pdf")))
                .hasStatusOk()
                .bodyText()
                .contains("Asfaltar la vía", "value=\"pronto\"", "name=\"lines[2].description\"")
                .contains("acta 1.pdf", "acta 2.pdf")
                .doesNotContain("C:\\fotos");
        assertThat(form.with("pasted", "7\tMejorar la posta\tActividad").step(mvc, As.ssgc(), "pegar"))
                .hasStatusOk()
                .bodyText()
                .contains("name=\"lines[2].description\"", ">Mejorar la posta</textarea>", "acta 1.pdf");
    }

    @Test
    void filesOfOtherKindsAreRefusedAndTheRestKept() {
        MockMultipartFile page =
                new MockMultipartFile("files", "acta.pdf.html", "application/pdf", "<html>".getBytes());
        ActaForm form = form().line("Asfaltar la vía");
        assertThat(form.step(mvc, As.ssgc(), "archivo", page, pdf("acta.pdf")))
                .hasStatus(422)
                .bodyText()
                .contains("«acta.pdf.html» no es un PDF ni una foto", "Quitar acta.pdf", "Asfaltar la vía");
        String acta = form.register(mvc, As.ssgc()).getResponse().getRedirectedUrl();
        long file = jdbc.sql("select id from acta_file").query(Long.class).single();

        assertThat(mvc.get().uri(acta).with(As.sgsd())).bodyText().contains("acta.pdf", "SHA-256");
        assertThat(mvc.get().uri(acta + "/archivos/" + file).with(As.sgsd()))
                .hasStatusOk()
                .headers()
                .hasValue("X-Content-Type-Options", "nosniff")
                .hasHeaderSatisfying(
                        "Content-Disposition",
                        values -> assertThat(values.get(0)).startsWith("attachment"));
    }

    @Test
    void aFileIsTakenOutOfTheFormByWhoUploadedItAlone() {
        ActaForm form = form().line("Asfaltar la vía");
        form.step(mvc, As.ssgc(), "archivo", pdf("acta.pdf"));
        long file = jdbc.sql("select id from acta_file").query(Long.class).single();

        assertThat(form.step(mvc, As.ssgc(), "quitar-" + file)).hasStatusOk();
        assertThat(count("acta_file")).isZero();
    }

    @Test
    void placeAndModalityComeFromTheLastActaOfTheSpace() {
        form().with("modality", "MIXED")
                .with("platform", "Zoom")
                .line("Asfaltar")
                .register(mvc, As.ssgc());

        assertThat(mvc.get().uri("/actas/nueva?espacio=" + velille.id()).with(As.ssgc()))
                .hasStatusOk()
                .bodyText()
                .contains("vienen del acta del 30/10/2026", "value=\"Velille, Chumbivilcas\"", "value=\"Zoom\"");
    }

    @Test
    void theSpaceIsChosenAmongThoseThatOneSees() {
        cast.space("SUE-916", Cast.SOUTH, false, "Mesa de Puno");
        Long corridor = cast.unit(Cast.CORRIDOR);
        assertThat(mvc.get().uri("/actas/nueva?q=mesa").with(As.viewer(Role.SSGC, corridor)))
                .hasStatusOk()
                .bodyText()
                .contains("Mesa de Velille")
                .doesNotContain("Mesa de Puno");
        ActaForm elsewhere = form().line("Asfaltar");
        assertThat(mvc.get()
                        .uri("/actas/nueva?espacio=" + velille.id())
                        .with(As.viewer(Role.SSGC, cast.unit(Cast.SOUTH))))
                .hasStatus(404);
        assertThat(elsewhere.register(mvc, As.viewer(Role.SSGC, cast.unit(Cast.SOUTH))))
                .hasStatus(404);
        assertThat(elsewhere.step(mvc, As.viewer(Role.SSGC, cast.unit(Cast.SOUTH)), "archivo", pdf("acta.pdf")))
                .hasStatus(404);
        assertThat(count("acta_file")).isZero();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "SSGC")
    void onlyTheSsgcRegisters(Role role) {
        assertThat(mvc.get().uri("/actas/nueva").with(As.viewer(role))).hasStatus(403);
        assertThat(form().line("Asfaltar").step(mvc, As.viewer(role), "revisar"))
                .hasStatus(403);
        assertThat(form().line("Asfaltar").register(mvc, As.viewer(role))).hasStatus(403);
        assertThat(count("acta")).isZero();
    }

    @Test
    void theFormAsksTheDatabaseLittle() {
        try (StatementCount count = new StatementCount()) {
            assertThat(mvc.get()
                            .uri("/actas/nueva?espacio=" + velille.id())
                            .with(As.ssgc())
                            .with(count.fromHere()))
                    .hasStatusOk();
            assertThat(count.statements()).hasSizeLessThanOrEqualTo(15);
        }
    }
}
