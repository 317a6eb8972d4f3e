package pe.palabra.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import pe.palabra.Client;
import pe.palabra.DatabaseTest;

@DatabaseTest
class SessionPageTest {

    private static final long TWO_MINUTES = 120_000;

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
    void aSessionBelongsToWhoSignedIn() {
        assertThat(jdbc.sql("select count(*) from spring_session where principal_name = 'ssgc'")
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void oneThatIsUsedLastsLonger() {
        long before = lastAccess();
        jdbc.sql("update spring_session set last_access_time = last_access_time - ?, expiry_time = expiry_time - ?")
                .param(TWO_MINUTES)
                .param(TWO_MINUTES)
                .update();
        client.get("/");
        assertThat(lastAccess()).isGreaterThanOrEqualTo(before);
        assertThat(jdbc.sql("select expiry_time - last_access_time = 1000 * max_inactive_interval from spring_session"
                                + " where principal_name = 'ssgc'")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void aPageSoonAfterAnotherWritesNothing() {
        jdbc.sql("update spring_session set last_access_time = last_access_time + ?")
                .param(TWO_MINUTES)
                .update();
        long before = lastAccess();
        client.get("/");
        assertThat(lastAccess()).isEqualTo(before);
    }

    private long lastAccess() {
        return jdbc.sql("select last_access_time from spring_session where principal_name = 'ssgc'")
                .query(Long.class)
                .single();
    }
}
