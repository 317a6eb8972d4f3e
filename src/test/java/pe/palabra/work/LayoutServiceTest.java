package pe.palabra.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pe.palabra.account.Role;
import pe.palabra.account.Viewer;
import pe.palabra.shared.Formats;
import pe.palabra.shared.PalabraSettings;
import pe.palabra.shared.PalabraSettings.Demo;

class LayoutServiceTest {

    private static final Viewer LUCIA = new Viewer(1, "lucia", "Lucía Huamán", Set.of(Role.SSGD, Role.SSGC), Set.of());

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-03T13:40:00Z"), Formats.LIMA);

    private final LayoutService layouts = new LayoutService(CLOCK, settings(Demo.OFF, null));

    private static PalabraSettings settings(Demo demo, @Nullable OffsetDateTime clock) {
        return new PalabraSettings(demo, clock, Path.of("data"), URI.create("http://localhost:8080"));
    }

    @ParameterizedTest
    @EnumSource
    void onlyADemonstrationSaysThatItsDataAreFictitious(Demo demo) {
        Layout frame = new LayoutService(CLOCK, settings(demo, null)).frame(null, "/login", path -> false);

        assertThat(frame.demo()).isEqualTo(demo != Demo.OFF);
        assertThat(frame.clockNote()).isNull();
    }

    @Test
    void aMovedClockSaysWhereItStarted() {
        LayoutService moved = new LayoutService(CLOCK, settings(Demo.FULL, OffsetDateTime.now(CLOCK)));

        assertThat(moved.frame(LUCIA, "/", path -> true).clockNote())
                .isEqualTo("El reloj partió del 03/11/2026, 08:40 (hora de Lima); no es la hora real");
    }

    @Test
    void theMenuHoldsOnlyWhatExistsAndMayBeRead() {
        Layout frame = layouts.frame(LUCIA, "/", path -> path.equals("/") || path.equals("/compromisos"));

        assertThat(frame.menu().items()).extracting(MenuItem::name).containsExactly("Mi trabajo", "Compromisos");
        assertThat(frame.offers("/compromisos")).isTrue();
        assertThat(frame.offers("/casos")).isFalse();
    }

    @Test
    void reportsLeadToTheLastMonthUntilTheyHaveAListOfTheirOwn() {
        assertThat(layouts.frame(LUCIA, "/", path -> !path.equals("/reportes"))
                        .menu()
                        .items())
                .extracting(MenuItem::href)
                .contains("/reportes/mensual/2026-10");
        assertThat(layouts.frame(LUCIA, "/", path -> true).menu().items())
                .extracting(MenuItem::href)
                .contains("/reportes");
    }

    @Test
    void thePlaceWhereOneIsIsMarkedAlsoBelowIt() {
        assertThat(layouts.frame(LUCIA, "/compromisos", path -> true).menu().items())
                .filteredOn(item -> item.current() != null)
                .containsExactly(new MenuItem("Compromisos", "/compromisos", "page"));
        assertThat(layouts.frame(LUCIA, "/reportes/mensual/2026-09", path -> true)
                        .menu()
                        .items())
                .filteredOn(item -> item.current() != null)
                .containsExactly(new MenuItem("Reportes", "/reportes", "true"));
    }

    @Test
    void itSaysWhoLooksAndTheHourOfLima() {
        Layout frame = layouts.frame(LUCIA, "/", path -> true);

        assertThat(frame.viewerName()).isEqualTo("Lucía Huamán");
        assertThat(frame.roles()).isEqualTo("SSGC, SSGD");
        assertThat(frame.time()).isEqualTo("martes 03/11/2026, 08:40");
    }

    @Test
    void whoHasNotComeInSeesNoMenu() {
        Layout frame = layouts.frame(null, "/login", path -> true);

        assertThat(frame.menu().items()).isEmpty();
        assertThat(frame.viewerName()).isNull();
    }
}
