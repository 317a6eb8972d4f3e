package pe.palabra.matrix.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pe.palabra.As;
import pe.palabra.DatabaseTest;
import pe.palabra.matrix.BatchState;
import pe.palabra.matrix.Imports;

@DatabaseTest
@Import(Imports.class)
class ImportLifePageTest {

    private static final String HEADINGS = "Caso,Fecha del acta,Descripción,UT,Estado,Responsable\n";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Imports imports;

    private static byte[] matrix(String state) {
        String row = "SUC-061,21/11/2021,Construir un puente,UT Sureste," + state + ",MINSA\n";
        return (HEADINGS + row).getBytes(StandardCharsets.UTF_8);
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(path).with(As.ssgc()).exchange();
    }

    private MvcTestResult post(String path) {
        return mvc.post().uri(path).with(As.ssgc()).with(csrf()).exchange();
    }

    @Test
    void oneWhoseRowsALaterOneTouchedIsNotTakenBackAndThePageNamesThem() {
        long first = imports.apply(matrix("En proceso"), "setiembre.csv", "2026-09-30");
        long second = imports.apply(matrix("Cumplido"), "octubre.csv", "2026-10-31");
        assertThat(post("/importaciones/" + first + "/reversion"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("No se revirtió nada", "un compromiso suyo", "SUC-061-20211121-01 (octubre.csv");
        assertThat(imports.state(first)).isEqualTo(BatchState.APPLIED);
        assertThat(post("/importaciones/" + second + "/reversion")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(post("/importaciones/" + first + "/reversion")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get("/importaciones/" + first)).bodyText().contains("Revertida", "Lucía Huamán");
    }

    @Test
    void countsAndReasonsStayAfterConfirmationAndReversal() throws IOException {
        byte[] dirty =
                getClass().getResourceAsStream("/matrix/matriz-sucia-a.xlsx").readAllBytes();
        long id = imports.upload(dirty, "sucia.xlsx", "2026-08-31");
        String preview = json(id);
        imports.confirm(id);
        assertThat(json(id)).isEqualTo(preview.replace("por_confirmar", "aplicada"));
        imports.revert(id);
        assertThat(json(id)).isEqualTo(preview.replace("por_confirmar", "revertida"));
    }

    private String json(long id) {
        byte[] body = get("/api/v1/importaciones/" + id).getResponse().getContentAsByteArray();
        return new String(body, StandardCharsets.UTF_8);
    }

    @Test
    void aMatrixThatSaysNothingNewSaysSo() {
        imports.apply(matrix("En proceso"), "setiembre.csv", "2026-09-30");
        long again = imports.upload(matrix("En proceso"), "setiembre.csv", "2026-09-30");
        assertThat(get("/importaciones/" + again))
                .bodyText()
                .contains("Confirmar sin cambios", "1 compromiso, sin nada que cambiar");
    }

    @Test
    void whatHasNoHeaderFailsAndItsHeadingsAreAsked() {
        byte[] own =
                "Caso,Fecha del acta,Lo pactado,UT,Estado,Responsable\nSUC-061,21/11/2021,Puente,UT Sureste,Cumplido,MTC\n"
                        .getBytes(StandardCharsets.UTF_8);
        long id = imports.upload(own, "propia.csv", "2026-09-30");
        assertThat(imports.state(id)).isEqualTo(BatchState.FAILED);
        assertThat(get("/importaciones/" + id))
                .bodyText()
                .contains("falta la columna DESCRIPCIÓN DEL COMPROMISO", "name=\"columna:Lo pactado\"");
        assertThat(json(id)).contains("\"estado\":\"fallida\"", "\"fila\":null", "DESCRIPCIÓN DEL COMPROMISO");
    }
}
