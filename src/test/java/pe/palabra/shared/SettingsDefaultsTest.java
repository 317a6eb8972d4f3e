package pe.palabra.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class SettingsDefaultsTest {

    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void theEmbeddedDatabaseShowsTheWholeDemonstrationAtItsOwnHourToThisMachineOnly() {
        assertThat(decided())
                .containsEntry("palabra.demo", "FULL")
                .containsEntry("palabra.clock", "2026-11-03T08:00-05:00")
                .containsEntry("server.address", "127.0.0.1");
    }

    @Test
    void anExternalDatabaseHoldsTrueData() {
        external();
        assertThat(decided()).isEqualTo(Map.of("palabra.demo", "OFF"));
    }

    @Test
    void emptyVariablesCountAsNotGiven() {
        environment
                .withProperty("spring.datasource.url", "")
                .withProperty("palabra.demo", " ")
                .withProperty("palabra.clock", "");
        assertThat(decided()).containsEntry("palabra.demo", "FULL").containsKey("palabra.clock");
    }

    @Test
    void demonstrationAccountsAloneKeepTheTrueTimeUnlessTold() {
        environment.withProperty("palabra.demo", "accounts");
        assertThat(decided()).doesNotContainKey("palabra.clock").containsEntry("server.address", "127.0.0.1");
        environment.withProperty("palabra.clock", "2026-10-01T09:00:00-05:00");
        assertThat(decided()).containsEntry("palabra.clock", "2026-10-01T09:00-05:00");
    }

    @Test
    void aChosenAddressIsKept() {
        environment.withProperty("server.address", "0.0.0.0");
        assertThat(decided()).doesNotContainKey("server.address");
    }

    @Test
    void aMovedClockIsRefusedOverTrueData() {
        external();
        environment.withProperty("palabra.clock", "2026-10-01T09:00:00-05:00");
        assertThatThrownBy(this::decided)
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("PALABRA_CLOCK solo vale con datos ficticios");
    }

    @Test
    void aGeneratedRegisterNeedsAWholeDemonstrationAndASizeAboveZero() {
        environment.withProperty("palabra.demo-size", "300000");
        assertThat(decided()).containsEntry("palabra.demo", "FULL");
        environment.withProperty("palabra.demo-size", "0");
        assertThatThrownBy(this::decided)
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith("PALABRA_DEMO_SIZE=0 no se entiende");
        environment.withProperty("palabra.demo-size", "200").withProperty("palabra.demo", "accounts");
        assertThatThrownBy(this::decided)
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("PALABRA_DEMO_SIZE solo vale con datos ficticios");
    }

    @Test
    void whatIsNotUnderstoodIsRefusedInASentence() {
        environment.withProperty("palabra.demo", "todo");
        assertThatThrownBy(this::decided)
                .isInstanceOf(StartRefused.class)
                .hasMessage("PALABRA_DEMO=todo no se entiende: escriba full, accounts u off.");
        environment.withProperty("palabra.demo", "full").withProperty("palabra.clock", "ayer");
        assertThatThrownBy(this::decided)
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith("PALABRA_CLOCK=ayer no se entiende");
    }

    private void external() {
        environment.withProperty("spring.datasource.url", "jdbc:postgresql://elsewhere/palabra");
    }

    private Map<String, Object> decided() {
        return SettingsDefaults.decide(environment);
    }
}
