package pe.palabra.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pe.palabra.account.Role;
import pe.palabra.account.Viewer;
import pe.palabra.shared.Formats;

class LayoutServiceTest {

    private static final Viewer LUCIA = new Viewer(1, "lucia", "Lucía Huamán", Set.of(Role.SSGD, Role.SSGC), Set.of());

    private final LayoutService layouts =
            new LayoutService(Clock.fixed(Instant.parse("2026-11-03T13:40:00Z"), Formats.LIMA));

    @Test
    void theMenuHoldsOnlyWhatExistsAndMayBeRead() {
        Layout frame = layouts.frame(LUCIA, "/", path -> path.equals("/") || path.equals("/compromisos"));

        assertThat(frame.menu()).extracting(MenuItem::name).containsExactly("Mi trabajo", "Compromisos");
        assertThat(frame.offers("/compromisos")).isTrue();
        assertThat(frame.offers("/casos")).isFalse();
    }

    @Test
    void reportsLeadToTheLastMonthUntilTheyHaveAListOfTheirOwn() {
        assertThat(layouts.frame(LUCIA, "/", path -> !path.equals("/reportes")).menu())
                .extracting(MenuItem::href)
                .contains("/reportes/mensual/2026-10");
        assertThat(layouts.frame(LUCIA, "/", path -> true).menu())
                .extracting(MenuItem::href)
                .contains("/reportes");
    }

    @Test
    void thePlaceWhereOneIsIsMarkedAlsoBelowIt() {
        assertThat(layouts.frame(LUCIA, "/compromisos", path -> true).menu())
                .filteredOn(item -> item.current() != null)
                .containsExactly(new MenuItem("Compromisos", "/compromisos", "page"));
        assertThat(layouts.frame(LUCIA, "/reportes/mensual/2026-09", path -> true)
                        .menu())
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

        assertThat(frame.menu()).isEmpty();
        assertThat(frame.viewerName()).isNull();
    }
}
