package pe.palabra.matrix.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pe.palabra.As;
import pe.palabra.DatabaseTest;
import pe.palabra.account.Role;
import pe.palabra.matrix.Imports;

@DatabaseTest
class ImportUploadPageTest {

    private static final byte[] CSV = "CÓDIGO DEL CASO,FECHA DEL ACTA\r\nSUE-001,20/08/2026\r\n".getBytes();

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

    private static MockMultipartFile matrix(byte[] content) {
        return new MockMultipartFile("archivo", "matriz.csv", "application/octet-stream", content);
    }

    private MvcTestResult upload(MockMultipartFile file, String cutOff) {
        return mvc.post()
                .uri("/importaciones")
                .multipart()
                .file(file)
                .param("fechaCorte", cutOff)
                .param("confirmaTodo", "true")
                .with(As.ssgc())
                .with(csrf())
                .exchange();
    }

    private long batches() {
        return jdbc.sql("select count(*) from import_batch").query(Long.class).single();
    }

    @Test
    void theFormOffersTheEndOfLastMonthAndAnEmptyMatrix() {
        assertThat(mvc.get().uri("/importaciones/nueva").with(As.ssgc()))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"2026-10-31\"", "/importaciones/plantilla.xlsx", "name=\"_csrf\"");
    }

    @Test
    void anUploadLeadsToItsPreview() {
        MvcTestResult result = upload(matrix(CSV), "2026-10-31");
        assertThat(result).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(result).redirectedUrl().matches("/importaciones/\\d+");
        assertThat(jdbc.sql("select file_name, confirms_all, cut_off::text from import_batch")
                        .query()
                        .singleRow()
                        .values())
                .containsExactly("matriz.csv", true, "2026-10-31");
    }

    @Test
    void aFormWithoutAFileIsRefusedAndKeepsWhatWasTyped() {
        MvcTestResult result = mvc.post()
                .uri("/importaciones")
                .multipart()
                .param("fechaCorte", "2026-09-30")
                .param("confirmaTodo", "true")
                .with(As.ssgc())
                .with(csrf())
                .exchange();
        assertThat(result).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(result)
                .bodyText()
                .contains("<title>Error: Importar una matriz", "href=\"#archivo\"", "Elija el archivo de la matriz")
                .contains("value=\"2026-09-30\"")
                .containsPattern("name=\"confirmaTodo\"[^>]*checked");
        assertThat(batches()).isZero();
    }

    @Test
    void everyWrongFieldIsToldAtOnce() {
        assertThat(upload(matrix(new byte[0]), ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("«matriz.csv» está vacío", "Diga la fecha de corte");
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2026", "ayer", "2026-13-01"})
    void anUnreadableCutOffIsRefusedAndShownAgain(String typed) {
        assertThat(upload(matrix(CSV), typed))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("«" + typed + "» no es una fecha", "value=\"" + typed + "\"");
    }

    @Test
    void aCutOffAfterTodayIsRefused() {
        assertThat(upload(matrix(CSV), "2026-11-04"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("posterior a hoy, 03/11/2026");
        assertThat(upload(matrix(CSV), "2026-11-03")).hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    void aDateWrittenAsPeopleDoIsACutOff() {
        assertThat(upload(matrix(CSV), "31/10/2026")).hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    void theKindOfAFileIsToldByItsContent() {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13};
        assertThat(upload(matrix(png), "2026-10-31"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("no es una matriz");
    }

    @Test
    void aFileOverTwentyMegabytesIsRefused() {
        byte[] big = new byte[20 * 1024 * 1024 + 1];
        java.util.Arrays.fill(big, (byte) 'a');
        assertThat(upload(matrix(big), "2026-10-31"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("pasa de 20 MB");
    }

    @Test
    void withoutTheTokenOfTheFormNothingIsUploaded() {
        assertThat(mvc.post()
                        .uri("/importaciones")
                        .multipart()
                        .file(matrix(CSV))
                        .param("fechaCorte", "2026-10-31")
                        .with(As.ssgc()))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(batches()).isZero();
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "SSGC")
    void onlySsgcImports(Role role) {
        for (String path : new String[] {"/importaciones", "/importaciones/nueva", "/api/v1/importaciones"}) {
            assertThat(mvc.get().uri(path).with(As.viewer(role))).hasStatus(HttpStatus.FORBIDDEN);
        }
        assertThat(mvc.post()
                        .uri("/importaciones")
                        .multipart()
                        .file(matrix(CSV))
                        .param("fechaCorte", "2026-10-31")
                        .with(As.viewer(role))
                        .with(csrf()))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(batches()).isZero();
    }

    @Test
    void anEmptyListSaysWhatToDoFirst() {
        assertThat(mvc.get().uri("/importaciones").with(As.ssgc()))
                .hasStatusOk()
                .bodyText()
                .contains("Todavía no se importó ninguna matriz", "href=\"/importaciones/nueva\"");
    }
}
