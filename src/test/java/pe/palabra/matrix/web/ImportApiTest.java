package pe.palabra.matrix.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import pe.palabra.As;
import pe.palabra.DatabaseTest;
import pe.palabra.matrix.BatchState;
import pe.palabra.matrix.CastImport;
import pe.palabra.matrix.reading.MatrixColumn;

@DatabaseTest
class ImportApiTest {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApplicationContext context;

    private String json(String path) {
        var result =
                mvc.get().uri("/api/v1/importaciones" + path).with(As.ssgc()).exchange();
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    @Test
    void aPreviewHasTheNamesAndTheOrderOfTheContract() {
        CastImport batch = new CastImport(context, BatchState.TO_CONFIRM)
                .created("SUE-001-20260820-02", "Brindar talleres", "SUSPENDED")
                .finding(MatrixColumn.KIND, "Obra", "No es PIP ni actividad.", "tipo-desconocido")
                .refused(MatrixColumn.STATE, "Culminado", "No es un estado conocido.");
        assertThat(json("/" + batch.id()))
                .isEqualTo(
                        "{\"id\":" + batch.id() + ",\"archivo\":\"matriz-2026-10.csv\",\"fechaCorte\":\"2026-10-31\","
                                + "\"estado\":\"por_confirmar\",\"filas\":2,\"nuevas\":1,\"cambian\":0,\"cambianEstado\":0,"
                                + "\"iguales\":0,\"rechazadas\":1,\"ignoradas\":2,"
                                + "\"errores\":[{\"fila\":7,\"hoja\":\"Matriz\",\"columna\":\"ESTADO ACTUAL DEL COMPROMISO\","
                                + "\"valor\":\"Culminado\",\"motivo\":\"No es un estado conocido.\"}],"
                                + "\"avisos\":[{\"fila\":6,\"hoja\":\"Matriz\",\"columna\":\"TIPO DE COMPROMISO\","
                                + "\"valor\":\"Obra\",\"motivo\":\"No es PIP ni actividad.\",\"hallazgo\":\"tipo-desconocido\"}]}");
    }

    @Test
    void whileItIsReadThereAreNoCounts() {
        CastImport batch = new CastImport(context, BatchState.READING).refused(MatrixColumn.STATE, "x", "Motivo.");
        assertThat(json("/" + batch.id()))
                .endsWith(
                        "\"estado\":\"leyendo\",\"filas\":null,\"nuevas\":null,\"cambian\":null,\"cambianEstado\":null,"
                                + "\"iguales\":null,\"rechazadas\":null,\"ignoradas\":null,\"errores\":[],\"avisos\":[]}");
    }

    @Test
    void aFileThatCouldNotBeReadHasOneErrorWithoutRow() {
        CastImport batch = new CastImport(context, BatchState.FAILED).failure("Ninguna hoja tiene encabezado.");
        assertThat(json("/" + batch.id()))
                .contains("\"estado\":\"fallida\"")
                .contains("\"errores\":[{\"fila\":null,\"hoja\":null,\"columna\":null,\"valor\":null,"
                        + "\"motivo\":\"Ninguna hoja tiene encabezado.\"}],\"avisos\":[]");
    }

    @Test
    void theListHasTheNewestFirst() {
        long first = new CastImport(context, BatchState.APPLIED).id();
        long second = new CastImport(context, BatchState.REVERTED).id();
        assertThat(json(""))
                .startsWith("{\"total\":2,\"siguiente\":null,\"elementos\":[{\"id\":" + second)
                .contains("{\"id\":" + first + ",");
    }

    @Test
    void oneThatIsNotThereIsAProblem() {
        assertThat(mvc.get().uri("/api/v1/importaciones/abc").with(As.ssgc())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri("/api/v1/importaciones?despues=abc").with(As.ssgc()))
                .hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(mvc.get().uri("/api/v1/importaciones/999").with(As.ssgc()))
                .hasStatus(HttpStatus.NOT_FOUND)
                .hasContentType("application/problem+json");
    }
}
