package pe.palabra.commitment.acta.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
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

@DatabaseTest
class ActaCompletionPageTest {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    private Cast cast;
    private Cast.Space velille;
    private String acta;
    private final Map<String, String> fields = new LinkedHashMap<>();

    @BeforeEach
    void aRegisteredActa() {
        cast = new Cast(jdbc);
        velille = cast.space("CMS-915", Cast.CORRIDOR, true, "Mesa de Velille");
        acta = new ActaForm(velille.id())
                .line("Asfaltar la vía")
                .register(mvc, As.ssgc())
                .getResponse()
                .getRedirectedUrl();
        fields.clear();
        fields.put("registration", UUID.randomUUID().toString());
        fields.put("reason", "Se copió solo la primera hoja");
    }

    private MvcTestResult send(RequestPostProcessor who, String step, MockMultipartFile... files) {
        MockMvcTester.MockMultipartMvcRequestBuilder request =
                mvc.post().uri(acta + "/complemento").multipart();
        for (MockMultipartFile file : files) {
            request.file(file);
        }
        fields.forEach(request::param);
        return request.param("paso", step).with(who).with(csrf()).exchange();
    }

    private MvcTestResult add(RequestPostProcessor who) {
        MockMvcTester.MockMvcRequestBuilder request = mvc.post().uri(acta + "/complemento/registro");
        fields.forEach(request::param);
        return request.with(who).with(csrf()).exchange();
    }

    private static MockMultipartFile pdf(String name) {
        return new MockMultipartFile("files", name, "application/pdf", ("%PDF-1.7 " + name).getBytes());
    }

    private String page(String address) {
        return new String(
                mvc.get().uri(address).with(As.ssgc()).exchange().getResponse().getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    @Test
    void whatWasForgottenGetsTheNextCodeAndBeginsAtTheActasDate() {
        fields.put("lines[0].description", "Mejorar la posta");
        fields.put("lines[0].due", "30/06/2027");
        assertThat(send(As.ssgc(), "revisar"))
                .hasStatusOk()
                .bodyText()
                .contains("Revise antes de agregar", "CMS-915-20261030-02", "Se copió solo la primera hoja");
        assertThat(count("commitment")).isEqualTo(1);
        assertThat(add(As.ssgc())).hasStatus(302).hasRedirectedUrl(acta);

        assertThat(jdbc.sql("select code || ' ' || state || ' ' || state_on || ' ' || due_on from commitment"
                                + " order by code desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("CMS-915-20261030-02 NOT_STARTED 2026-10-30 2027-06-30");
        assertThat(page(acta)).contains("Mejorar la posta", "Compromisos agregados", "Se copió solo la primera hoja");
        assertThat(page("/compromisos/CMS-915-20261030-02")).contains("Se copió solo la primera hoja");
    }

    @Test
    void filesAreAddedAfterThoseThatItHad() {
        assertThat(send(As.ssgc(), "archivo", pdf("dos.pdf"), pdf("tres.pdf")))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence("dos.pdf", "tres.pdf");
        assertThat(add(As.ssgc())).hasStatus(302);
        send(As.ssgc(), "archivo", pdf("tarde.pdf"));

        assertThat(page(acta))
                .containsSubsequence(
                        "dos.pdf", "SHA-256", "tres.pdf", "SHA-256", "Archivos agregados", "dos.pdf; tres.pdf")
                .doesNotContain("tarde.pdf");
        String file = jdbc.sql("select min(id)::text from acta_file")
                .query(String.class)
                .single();
        assertThat(mvc.get().uri(acta + "/archivos/" + file).with(As.vgt()))
                .hasStatusOk()
                .bodyText()
                .isEqualTo("%PDF-1.7 dos.pdf");
        assertThat(count("commitment")).isEqualTo(1);
    }

    @Test
    void anActaThatAMatrixCreatedIsCompletedToo() {
        cast.promise(velille, LocalDate.of(2025, 3, 10), "Techar el mercado").keep();
        acta = "/actas/"
                + jdbc.sql("select max(id) from acta").query(Long.class).single();
        fields.put("lines[0].description", "Mejorar la posta");
        send(As.ssgc(), "archivo", pdf("acta.pdf"));
        assertThat(add(As.ssgc())).hasStatus(302);
        assertThat(page(acta)).contains("CMS-915-20250310-02", "acta.pdf");
    }

    @Test
    void sentTwiceItIsAddedOnce() {
        fields.put("lines[0].description", "Mejorar la posta");
        assertThat(add(As.ssgc())).hasStatus(302);
        assertThat(add(As.ssgc())).hasStatus(302);
        assertThat(count("commitment")).isEqualTo(2);
        assertThat(count("acta_addition")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "reason||Escriba por qué faltaba",
                "lines[0].description||Suba el archivo que faltaba",
                "lines[0].description|asfaltar la VÍA|ya está registrado con el código CMS-915-20261030-01",
                "lines[0].due|29/10/2026|es anterior a la fecha del acta, 30/10/2026",
                "lines[0].places|Macondo|ningún lugar se llama «Macondo»",
            })
    void whatIsWrongIsSaidAndNothingTypedIsLost(String field, String value, String sentence) {
        fields.put("lines[0].description", "Mejorar la posta");
        fields.put(field, value == null ? "" : value);
        for (MvcTestResult refused : new MvcTestResult[] {send(As.ssgc(), "revisar"), add(As.ssgc())}) {
            assertThat(refused)
                    .hasStatus(422)
                    .bodyText()
                    .contains("<title>Error: Agregar lo que faltó", sentence)
                    .contains(field.equals("reason") ? "Mejorar la posta" : "Se copió solo la primera hoja");
        }
        assertThat(count("commitment")).isEqualTo(1);
        assertThat(count("acta_addition")).isZero();
    }

    @Test
    void rowsArePastedHereToo() {
        fields.put("pasted", "2\tMejorar la posta\tActividad\n3\tTechar el mercado");
        assertThat(send(As.ssgc(), "pegar"))
                .hasStatusOk()
                .bodyText()
                .contains("Mejorar la posta", "Techar el mercado", "Se copió solo la primera hoja");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "SSGC")
    void onlyTheSsgcCompletes(Role role) {
        fields.put("lines[0].description", "Mejorar la posta");
        assertThat(mvc.get().uri(acta + "/complemento").with(As.viewer(role))).hasStatus(403);
        assertThat(send(As.viewer(role), "revisar")).hasStatus(403);
        assertThat(add(As.viewer(role))).hasStatus(403);
        assertThat(mvc.get().uri(acta).with(As.viewer(role))).bodyText().doesNotContain("/complemento");
    }

    @Test
    void outsideOnesUnitsThereIsNothingToComplete() {
        RequestPostProcessor outside = As.viewer(Role.SSGC, cast.unit(Cast.SOUTH));
        assertThat(mvc.get().uri(acta + "/complemento").with(outside)).hasStatus(404);
        assertThat(add(outside)).hasStatus(404);
    }
}
