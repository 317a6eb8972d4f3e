package pe.palabra.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static pe.palabra.Client.location;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import pe.palabra.Client;
import pe.palabra.DatabaseTest;

/** The form of one's password stands for any other: what is typed in it beside passwords is kept. */
@DatabaseTest
class EndedSessionPageTest {

    private static final String FORM = "/cuenta/clave";
    private static final Map<String, String> TYPED =
            Map.of("texto", "Entregar <b>dos</b> \"ambulancias\" & más", "newPassword", "una clave larga");

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    private Client client;

    @BeforeEach
    void logIn() {
        client = new Client(port);
        client.logIn("ssgc");
    }

    @Test
    void aFormWithoutTokenIsRefusedWithItsContentReadyToBeSentAgain() {
        HttpResponse<String> answer = client.post(FORM, TYPED);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body())
                .contains("Entregar &lt;b&gt;dos&lt;/b&gt; &quot;ambulancias&quot; &amp; más")
                .contains("action=\"/cuenta/clave\"")
                .doesNotContain("una clave larga");
        String token = Client.token(answer);
        assertThat(client.post(FORM, Map.of("texto", "x", "_csrf", token)).statusCode())
                .as("sent again, it reaches its controller")
                .isEqualTo(422);
    }

    @Test
    void whatWasTypedInAnEndedSessionComesBackAfterSigningIn() {
        client.forgetSession();
        HttpResponse<String> answer = client.post(FORM, TYPED);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(location(answer)).isEqualTo("/login?vencida");
        assertThat(client.get("/login?vencida").body()).contains("Su sesión había vencido");
        assertThat(location(client.logIn("ssgc"))).isEqualTo("/sesion");
        HttpResponse<String> page = client.get("/sesion");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Entregar &lt;b&gt;dos&lt;/b&gt;", "action=\"/cuenta/clave\"")
                .doesNotContain("una clave larga");
        assertThat(client.get("/sesion").body()).as("still there when reloaded").contains("ambulancias");
        client.post(FORM, Map.of("texto", "x", "_csrf", Client.token(page)));
        assertThat(location(client.get("/sesion"))).as("sent, it is forgotten").isEqualTo("/");
    }

    @Test
    void aFileMustBeChosenAgainButTheRestIsKept() {
        client.forgetSession();
        client.upload(FORM, Map.of("fechaCorte", "2026-10-31", "_csrf", "vencido"), new byte[100]);
        client.logIn("ssgc");
        assertThat(client.get("/sesion").body())
                .contains("2026-10-31", "multipart/form-data", "name=\"archivo\"", "elíjalos otra vez");
    }

    @Test
    void anotherSitesFormIsNotKept() {
        client.forgetSession();
        HttpResponse<String> answer = client.send(client.request(FORM)
                .header("Origin", "https://otro.example")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("texto=x")));
        assertThat(location(answer)).isEqualTo("/login");
        client.logIn("ssgc");
        HttpResponse<String> signedIn = client.send(client.request(FORM)
                .header("Origin", "https://otro.example")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("texto=ajeno")));
        assertThat(signedIn.statusCode()).isEqualTo(403);
        assertThat(signedIn.body()).doesNotContain("ajeno");
    }

    @Test
    void aPartOfAPageSendsTheWholePageToWhatWasTyped() {
        HttpResponse<String> answer = client.send(client.request(FORM)
                .header("HX-Request", "true")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("texto=ambulancias")));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("HX-Redirect")).hasValue("/sesion");
        assertThat(client.get("/sesion").body()).contains("ambulancias");
    }

    @Test
    void nothingIsKeptForAnAddressThatDoesNotExist() {
        client.forgetSession();
        HttpResponse<String> answer = client.post("/wp-login.php", TYPED);
        assertThat(location(answer)).isEqualTo("/login");
        assertThat(location(client.logIn("ssgc"))).isEqualTo("/");
    }

    @Test
    void aLoginPageLeftOpenTooLongAsksAgainAndKeepsTheName() {
        client.forgetSession();
        HttpResponse<String> answer =
                client.post("/login", Map.of("username", "ssgc", "password", "palabra-demo", "_csrf", "vencido"));
        assertThat(location(answer)).isEqualTo("/login?vencida");
        assertThat(client.get("/login?vencida").body()).contains("value=\"ssgc\"");
    }

    @Test
    void signingOutOfAnEndedSessionIsSigningOut() {
        client.forgetSession();
        assertThat(location(client.post("/logout", Map.of()))).isEqualTo("/login?logout");
    }

    @Test
    void aSessionLastsAWorkingDayAndBeforeSigningInAnHour() {
        assertThat(seconds("principal_name is not null")).isEqualTo(8 * 3600);
        new Client(port).get("/login");
        assertThat(seconds("principal_name is null")).isEqualTo(3600);
    }

    private int seconds(String which) {
        return jdbc.sql("select max_inactive_interval from spring_session where " + which)
                .query(Integer.class)
                .single();
    }
}
