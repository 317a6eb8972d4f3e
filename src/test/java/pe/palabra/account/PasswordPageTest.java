package pe.palabra.account;

import static org.assertj.core.api.Assertions.assertThat;
import static pe.palabra.Client.location;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.crypto.password.PasswordEncoder;
import pe.palabra.Client;
import pe.palabra.DatabaseTest;

@DatabaseTest
class PasswordPageTest {

    private static final String FIRST = "la primera clave";
    private static final String NEXT = "cuatro palabras fáciles juntas";

    @LocalServerPort
    int port;

    @Autowired
    Users users;

    @Autowired
    PasswordEncoder passwords;

    private Client client;

    @BeforeEach
    void makeAdministrator() {
        users.save(User.firstAdministrator("jefa", passwords.encode(FIRST)));
        client = new Client(port);
    }

    @Test
    void theFirstPasswordOpensNothingButThePageThatChangesIt() {
        client.logIn("jefa", FIRST);
        assertThat(location(client.get("/"))).isEqualTo("/cuenta/clave");
        assertThat(location(client.get("/compromisos"))).isEqualTo("/cuenta/clave");
        assertThat(client.get("/api/v1/compromisos").statusCode()).isEqualTo(403);
        assertThat(client.get("/cuenta/clave").statusCode()).isEqualTo(200);
        assertThat(location(change(FIRST, NEXT, NEXT))).isEqualTo("/");
        assertThat(client.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void theOldPasswordAndSessionsElsewhereAreOver() {
        Client elsewhere = new Client(port);
        elsewhere.logIn("jefa", FIRST);
        client.logIn("jefa", FIRST);
        change(FIRST, NEXT, NEXT);
        assertThat(location(elsewhere.get("/cuenta/clave"))).isEqualTo("/login");
        assertThat(location(new Client(port).logIn("jefa", FIRST))).isEqualTo("/login?error");
        assertThat(location(new Client(port).logIn("jefa", NEXT))).isEqualTo("/");
    }

    @Test
    void whatIsWrongIsSaidBesideItsField() {
        client.logIn("jefa", FIRST);
        assertRefused(change("otra", NEXT, NEXT), "La contraseña actual no es correcta");
        assertRefused(change(FIRST, NEXT, "otra"), "No es igual a la contraseña nueva");
        assertRefused(change(FIRST, "corta", "corta"), "Use de 12 a 64 caracteres");
        assertRefused(change(FIRST, "ñ".repeat(40), "ñ".repeat(40)), "Use de 12 a 64 caracteres");
        assertRefused(change(FIRST, FIRST, FIRST), "Elija una contraseña distinta");
        assertRefused(change("", "", ""), "Escriba su contraseña actual");
    }

    @Test
    void aDemoAccountsPasswordStaysWhatEverybodyKnows() {
        client.logIn("ssgc");
        assertRefused(change(DemoAccounts.PASSWORD, NEXT, NEXT), "cuentas de demostración no se cambia");
    }

    private HttpResponse<String> change(String current, String next, String repeated) {
        String token = client.token("/cuenta/clave");
        return client.post(
                "/cuenta/clave",
                Map.of("currentPassword", current, "newPassword", next, "repeatedPassword", repeated, "_csrf", token));
    }

    private static void assertRefused(HttpResponse<String> answer, String sentence) {
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(sentence).contains("<title>Error:");
    }
}
