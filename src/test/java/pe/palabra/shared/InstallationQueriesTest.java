package pe.palabra.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pe.palabra.DatabaseTest;
import pe.palabra.TestClock;
import pe.palabra.shared.PalabraSettings.Demo;

@DatabaseTest
class InstallationQueriesTest {

    @Autowired
    Installation installation;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aDatabaseThatTheDemonstrationFilledNeverHoldsTrueData() {
        assertThat(installation.isFilledByDemo()).isFalse();
        assertThatNoException().isThrownBy(() -> start(Demo.OFF));
        installation.markFilledByDemo(clock.instant());
        assertThat(installation.isFilledByDemo()).isTrue();
        assertThatNoException().isThrownBy(() -> start(Demo.FULL));
        assertThatThrownBy(() -> start(Demo.OFF))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("guarda datos ficticios");
    }

    private void start(Demo demo) {
        new Installation(jdbc, new PalabraSettings(demo, null, Path.of("data"), URI.create("http://localhost:8080")));
    }
}
