package pe.palabra.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static pe.palabra.Client.location;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import pe.palabra.Client;
import pe.palabra.DatabaseTest;

@DatabaseTest
class LoginPageTest {

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    private Client client;

    @BeforeEach
    void open() {
        client = new Client(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ssgc", "ssgd", "sspi", "sgsd", "vgt", "admin"})
    void everyDemoAccountComesInAndSeesTheFirstPage(String username) {
        HttpResponse<String> answer = client.logIn(username);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(location(answer)).isEqualTo("/");
        assertThat(client.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void theNameIsReadWithoutCapitalsAndSpacesAround() {
        assertThat(location(client.logIn(" SSGC "))).isEqualTo("/");
    }

    @Test
    void onePassesByTheLoginPageToTheOneThatWasAskedFor() {
        assertThat(location(client.get("/compromisos?q=agua&estado=En+proceso")))
                .isEqualTo("/login");
        assertThat(location(client.logIn("ssgc"))).isEqualTo("/compromisos?q=agua&estado=En+proceso");
    }

    @Test
    void whatDoesNotExistIsNotRememberedAndLeavesNoSession() {
        HttpResponse<String> answer = client.get("/wp-login.php");
        assertThat(location(answer)).isEqualTo("/login");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void aWrongPasswordKeepsTheNameAndSaysSo() {
        HttpResponse<String> answer = client.logIn("ssgc", "otra");
        assertThat(location(answer)).isEqualTo("/login?error");
        assertThat(client.get("/login?error").body())
                .contains("El usuario o la contraseña no son correctos")
                .contains("value=\"ssgc\"")
                .doesNotContain("value=\"otra\"");
        assertThat(location(client.get("/"))).isEqualTo("/login");
    }

    @Test
    void whatNobodyTypesIsOnlyWrong() {
        assertThat(location(client.logIn("x".repeat(5000), "palabra-demo"))).isEqualTo("/login?error");
        assertThat(location(client.logIn("ssgc", "ñ".repeat(5000)))).isEqualTo("/login?error");
        assertThat(location(client.logIn("", ""))).isEqualTo("/login?error");
        assertThat(client.logIn("ss\0gc").statusCode()).isEqualTo(400);
    }

    @Test
    void afterFiveWrongPasswordsEvenTheRightOneMustWait() {
        for (int attempt = 0; attempt < 5; attempt++) {
            client.logIn("ssgc", "otra");
        }
        assertThat(location(client.logIn("ssgc"))).isEqualTo("/login?error");
        assertThat(client.get("/login?error").body()).contains("Demasiados intentos fallidos. Espere 1 min");
        assertThat(location(client.logIn("ssgd")))
                .as("others are not locked out")
                .isEqualTo("/");
    }

    @Test
    void theSessionsNumberChangesOnSigningInAndItsCookieIsOutOfReachOfScripts() {
        String before = cookie(client.get("/login"));
        String after = cookie(client.logIn("ssgc"));
        assertThat(after)
                .isNotEqualTo(before)
                .contains("HttpOnly")
                .contains("SameSite=Lax")
                .doesNotContain("Secure");
    }

    @Test
    void afterSigningOutThePageIsClosedAgain() {
        client.logIn("ssgc");
        HttpResponse<String> out = client.post("/logout", Map.of("_csrf", client.token("/cuenta/clave")));
        assertThat(location(out)).isEqualTo("/login?logout");
        assertThat(location(client.get("/"))).isEqualTo("/login");
    }

    @Test
    void signingInAndOutIsWrittenDown() {
        client.logIn("ssgc", "otra");
        client.logIn("nadie", "otra");
        client.logIn("ssgc");
        client.post("/logout", Map.of("_csrf", client.token("/cuenta/clave")));
        assertThat(jdbc.sql("select coalesce(u.username, '-') || ' ' || e.action from audit_event e"
                                + " left join app_user u on u.id = e.user_id order by e.id")
                        .query(String.class)
                        .list())
                .containsExactly("ssgc LOGIN_FAILED", "- LOGIN_FAILED", "ssgc LOGIN", "ssgc LOGOUT");
    }

    @Test
    void aSessionThatThisVersionCannotReadOnlyMeansSigningInAgain() {
        client.logIn("ssgc");
        jdbc.sql("update spring_session_attributes set attribute_bytes = '\\x00'")
                .update();
        assertThat(location(client.get("/"))).isEqualTo("/login");
        assertThat(location(client.logIn("ssgc"))).isEqualTo("/");
    }

    @Test
    void everyPageForbidsForeignAndInlineScripts() {
        HttpResponse<String> page = client.get("/login");
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains(
                                "default-src 'self'",
                                "object-src 'none'",
                                "frame-ancestors 'self'",
                                "form-action 'self'")
                        .doesNotContain("unsafe"));
        assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(page.headers().firstValue("Strict-Transport-Security")).isEmpty();
        assertThat(page.body()).doesNotContainPattern("<script(?![^>]*src)").doesNotContain("style=\"");
    }

    @Test
    void aPartOfThePageAskedByScriptSendsTheWholePageToSignIn() {
        HttpResponse<String> answer = client.send(client.request("/compromisos").header("HX-Request", "true"));
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("HX-Redirect")).hasValue("/login");
    }

    @Test
    void healthAndFilesOfThePageNeedNoAccountNorSession() {
        for (String path : new String[] {"/actuator/health", "/palabra.css", "/favicon.ico"}) {
            HttpResponse<String> answer = client.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.headers().firstValue("Set-Cookie")).as(path).isEmpty();
        }
        assertThat(client.get("/actuator/health").body())
                .contains("\"status\":\"UP\"")
                .doesNotContain("components", "details");
        assertThat(client.send(client.request("/login").method("HEAD", BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(200);
    }

    private static String cookie(HttpResponse<String> answer) {
        return answer.headers().firstValue("Set-Cookie").orElseThrow();
    }
}
