package pe.palabra.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pe.palabra.DatabaseTest;

@DatabaseTest
class LoginAttemptsTest {

    @Autowired
    LoginAttempts attempts;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theSixthAttemptOfANameWaitsWhateverItsAddress() {
        fail("ssgc", "10.0.0.1", 5);
        assertLockedOut("ssgc", "10.0.0.2");
        assertThatNoException().isThrownBy(() -> attempts.open("ssgd", "10.0.0.2"));
    }

    @Test
    void theWaitEndsByItself() {
        fail("ssgc", "10.0.0.1", 5);
        jdbc.sql("update login_attempt set attempted_at = attempted_at - interval '61 seconds'")
                .update();
        assertThatNoException().isThrownBy(() -> attempts.open("ssgc", "10.0.0.1"));
        assertLockedOut("ssgc", "10.0.0.1");
    }

    @Test
    void successForgivesTheFailuresBeforeIt() {
        fail("ssgc", "10.0.0.1", 4);
        attempts.succeeded(attempts.open("ssgc", "10.0.0.1"));
        fail("ssgc", "10.0.0.1", 4);
        assertThatNoException().isThrownBy(() -> attempts.open("ssgc", "10.0.0.1"));
    }

    @Test
    void anAddressThatTriesManyNamesWaitsToo() {
        for (int person = 0; person < LoginAttempts.FREE_BY_ADDRESS; person++) {
            attempts.open("persona" + person, "10.0.0.1");
        }
        assertLockedOut("otra", "10.0.0.1");
        assertThatNoException().isThrownBy(() -> attempts.open("otra", "10.0.0.2"));
    }

    @Test
    void aRefusedAttemptIsNotCounted() {
        fail("ssgc", "10.0.0.1", 5);
        assertLockedOut("ssgc", "10.0.0.1");
        assertThat(jdbc.sql("select count(*) from login_attempt")
                        .query(Long.class)
                        .single())
                .isEqualTo(5);
    }

    @Test
    void whatIsOldIsForgottenWhenSomebodySignsIn() {
        fail("ssgc", "10.0.0.1", 4);
        jdbc.sql("update login_attempt set attempted_at = attempted_at - interval '3 days'")
                .update();
        attempts.succeeded(attempts.open("ssgd", "10.0.0.1"));
        assertThat(jdbc.sql("select username from login_attempt")
                        .query(String.class)
                        .list())
                .containsExactly("ssgd");
    }

    private void fail(String username, String address, int times) {
        for (int attempt = 0; attempt < times; attempt++) {
            attempts.open(username, address);
        }
    }

    private void assertLockedOut(String username, String address) {
        assertThatExceptionOfType(LockedOut.class).isThrownBy(() -> attempts.open(username, address));
    }
}
