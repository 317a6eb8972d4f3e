package pe.palabra.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;
import pe.palabra.Cast;
import pe.palabra.DatabaseTest;
import pe.palabra.shared.PalabraSettings;

@DatabaseTest
class OpenAccountsTest {

    @Autowired
    Users users;

    @Autowired
    PasswordEncoder passwords;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DemoAccounts demoAccounts;

    @Autowired
    OpenAccounts inDemonstration;

    @Autowired
    TransactionTemplate transaction;

    private final PalabraSettings off =
            new PalabraSettings(PalabraSettings.Demo.OFF, null, Path.of("data"), URI.create("http://localhost:8080"));

    private OpenAccounts inProduction;

    @BeforeEach
    void open() {
        inProduction = new OpenAccounts(users, off);
    }

    @Test
    void aDemoAccountSignsInOnlyInADemonstration() {
        assertThat(inDemonstration.named("ssgc").viewer().roles()).containsExactly(Role.SSGC);
        assertIsClosed(inProduction, "ssgc");
    }

    @Test
    void aDemoAccountsSessionEndsWhenPalabraStartsWithoutDemonstration() {
        jdbc.sql("insert into spring_session values ('1', '1', 0, 0, 1, 1, 'ssgc'), ('2', '2', 0, 0, 1, 1, null)")
                .update();
        transaction.executeWithoutResult(status -> demoAccounts.endSessions());
        assertThat(jdbc.sql("select primary_id from spring_session")
                        .query(String.class)
                        .list())
                .map(String::strip)
                .containsExactly("2");
    }

    @Test
    void aBlockedAccountIsClosed() {
        jdbc.sql("update app_user set active = false where username = 'ssgd'").update();
        assertIsClosed(inDemonstration, "ssgd");
        assertIsClosed(inDemonstration, "nadie");
    }

    @Test
    void theUnitsToWhichAnAccountIsLimitedAreItsScope() {
        assertThat(inDemonstration.named("ssgc").viewer().seesAllUnits()).isTrue();
        long south = new Cast(jdbc).unit(Cast.SOUTH);
        jdbc.sql("insert into app_user_unit select id, ? from app_user where username = 'ssgc'")
                .param(south)
                .update();
        assertThat(inDemonstration.named("ssgc").viewer().unitIds()).containsExactly(south);
    }

    @Test
    void theFirstAdministratorIsMadeOnceAndMustChangeThePassword() {
        makeFirst("Jefa", "la primera clave");
        SignedIn boss = inProduction.named("jefa");
        assertThat(boss.viewer().roles()).containsExactly(Role.ADMIN);
        assertThat(boss.mustChangePassword()).isTrue();
        assertThat(passwords.matches("la primera clave", boss.getPassword())).isTrue();
        makeFirst("otra", "otra clave");
        assertIsClosed(inProduction, "otra");
    }

    @Test
    void theFirstAdministratorMayTakeTheNameOfADemoAccount() {
        makeFirst("admin", "la primera clave");
        SignedIn admin = inProduction.named("admin");
        assertThat(admin.viewer().displayName()).isEqualTo("Administración");
        assertThat(passwords.matches(DemoAccounts.PASSWORD, admin.getPassword()))
                .isFalse();
    }

    @Test
    void withoutNameOrPasswordNobodyIsMade() {
        long before = count();
        makeFirst("jefa", null);
        makeFirst("", "clave");
        assertThat(count()).isEqualTo(before);
    }

    private long count() {
        return jdbc.sql("select count(*) from app_user").query(Long.class).single();
    }

    private void makeFirst(String username, @Nullable String password) {
        FirstAdministrator first =
                new FirstAdministrator(users, passwords, off, new FirstAdministratorSettings(username, password), jdbc);
        transaction.executeWithoutResult(status -> first.ensure());
    }

    private static void assertIsClosed(OpenAccounts accounts, String username) {
        assertThatExceptionOfType(UsernameNotFoundException.class).isThrownBy(() -> accounts.named(username));
    }
}
