package pe.palabra.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import pe.palabra.Client;
import pe.palabra.DatabaseTest;

@DatabaseTest
class ErrorPageTest {

    private static final int MEGABYTE = 1024 * 1024;

    @LocalServerPort
    int port;

    private Client client;

    @BeforeEach
    void logIn() {
        client = new Client(port);
        client.logIn("ssgd");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/no-existe",
                "/error",
                "/actuator",
                "/compromisos/NO-HAY-20260101-01",
                "/palabra.txt",
                "/casos/NO-HAY"
            })
    void whatDoesNotExistIsAPageThatSaysSo(String path) {
        assertThat(page(client.get(path), 404)).contains("No encontramos esa página");
    }

    @Test
    void anUnknownAddressIsNotFoundForAFormToo() {
        String token = client.token("/cuenta/clave");
        assertThat(page(client.post("/no-existe", Map.of("_csrf", token)), 404)).contains("No encontramos");
    }

    @Test
    void anAddressThatExistsForAnotherMethodSaysSo() {
        String token = client.token("/cuenta/clave");
        HttpResponse<String> answer = client.post("/compromisos", Map.of("_csrf", token));
        assertThat(page(answer, 405)).contains("No se entendió");
        assertThat(answer.headers().firstValue("Allow")).hasValue("GET, HEAD");
    }

    @Test
    void whatTheServerRefusesBeforeTheApplicationIsToldInSpanishToo() {
        assertThat(client.get("/compromisos/A%2FB"))
                .returns(400, HttpResponse::statusCode)
                .extracting(HttpResponse::body, InstanceOfAssertFactories.STRING)
                .contains("Solicitud mal formada", "Revíselo");
        HttpResponse<String> program = client.get("/api/v1/compromisos/A%2FB");
        assertThat(program.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(program.body()).contains("Revíselo", "\"status\":400");
        assertThat(client.get("/" + "x".repeat(9_000)))
                .returns(400, HttpResponse::statusCode)
                .extracting(HttpResponse::body, InstanceOfAssertFactories.STRING)
                .contains("Solicitud mal formada");
    }

    @Test
    void aValueThatNoDatabaseHoldsIsMalformed() {
        assertThat(page(client.get("/compromisos?q=%00"), 400)).contains("No se entendió");
        assertThat(problem(client.get("/api/v1/compromisos?q=%00"), 400)).contains("mal formada");
        assertThat(client.get("/compromisos/%00").statusCode()).isEqualTo(400);
    }

    @Test
    void aForbiddenAddressSaysWhatToDo() {
        assertThat(page(client.get("/importaciones"), 403)).contains("no tiene permiso");
    }

    @Test
    void programsAreToldByAProblemDetailInSpanish() {
        assertThat(problem(new Client(port).get("/api/v1/compromisos"), 401)).contains("Falta ingresar");
        assertThat(problem(client.get("/api/v1/no-existe"), 404)).contains("No encontrado");
        assertThat(problem(client.get("/api/v1/importaciones/abc"), 404)).contains("No encontrado");
        assertThat(problem(client.get("/api/v1/compromisos/NO-HAY-20260101-01"), 404))
                .contains("No encontrado");
        assertThat(problem(client.get("/api/v1/compromisos?estado=inventado"), 400))
                .contains("inventado");
        assertThat(problem(client.post("/api/v1/compromisos", Map.of()), 403)).contains("X-CSRF-TOKEN");
        assertThat(problem(new Client(port).post("/api/v1/compromisos", Map.of()), 401))
                .contains("Falta ingresar");
    }

    @Test
    void programsThatAskForAnotherFormatAreStillAnswered() {
        HttpResponse<String> answer =
                client.send(client.request("/api/v1/no-existe").setHeader("Accept", "text/csv"));
        assertThat(problem(answer, 404)).contains("No encontrado");
    }

    @Test
    void theTokenTravelsInsideAMultipartFormAndABigFileReachesItsController() {
        String token = client.token("/cuenta/clave");
        HttpResponse<String> answer = client.upload("/cuenta/clave", Map.of("_csrf", token), new byte[30 * MEGABYTE]);
        assertThat(page(answer, 422)).contains("Escriba su contraseña actual");
        assertThat(client.upload("/cuenta/clave", Map.of("_csrf", "otro"), new byte[10])
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void whatIsFarTooBigIsRefusedByAPage() {
        String token = client.token("/cuenta/clave");
        HttpResponse<String> answer = client.upload("/cuenta/clave", Map.of("_csrf", token), new byte[91 * MEGABYTE]);
        assertThat(page(answer, 413)).contains("El archivo es demasiado grande");
    }

    @Test
    void aProgramMayWriteWithTheTokenInAHeader() {
        String token = client.token("/cuenta/clave");
        HttpResponse<String> answer = client.send(
                client.request("/cuenta/clave").header("X-CSRF-TOKEN", token).POST(BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(422);
    }

    private static String page(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
        return answer.body();
    }

    private static String problem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        return answer.body();
    }
}
