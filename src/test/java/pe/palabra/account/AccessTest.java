package pe.palabra.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.server.PathContainer;
import org.springframework.mock.web.MockHttpServletRequest;

class AccessTest {

    private final Access access = new Access(
            List.of(() -> List.of(
                    AccessRule.reading("/actas/nueva", Role.SSGC),
                    AccessRule.reading("/actas/{id}", Role.values()),
                    AccessRule.reading("/cuenta/clave", Role.values()),
                    AccessRule.reading("/importaciones", Role.SSGC).overAllUnits(),
                    AccessRule.writing("/actas", Role.SSGC))),
            new Routes(null));

    @ParameterizedTest
    @EnumSource
    void whatNoRuleNamesIsClosedToEverybody(Role role) {
        assertThat(allows("GET", "/admin/cuentas", role)).isFalse();
        assertThat(allows("DELETE", "/actas/1", role)).isFalse();
        assertThat(allows("POST", "/actas/1", role)).isFalse();
    }

    @Test
    void theFirstRuleThatNamesAnAddressDecides() {
        assertThat(allows("GET", "/actas/nueva", Role.SSPI)).isFalse();
        assertThat(allows("GET", "/actas/7", Role.SSPI)).isTrue();
    }

    @Test
    void whoReadsDoesNotThereforeWrite() {
        assertThat(allows("POST", "/actas", Role.SSGD)).isFalse();
        assertThat(allows("POST", "/actas", Role.SSGC)).isTrue();
    }

    @Test
    void headIsReading() {
        assertThat(allows("HEAD", "/actas/7", Role.VGT)).isTrue();
    }

    @Test
    void aPersonOfSeveralRolesMayWhatOneOfThemMay() {
        assertThat(allows("GET", "/actas/nueva", Role.VGT, Role.SSGC)).isTrue();
        assertThat(allows("GET", "/actas/nueva", Role.VGT, Role.SSPI)).isFalse();
    }

    @Test
    void whatReachesOverAllUnitsIsClosedToWhoIsLimitedToSome() {
        PathContainer imports = PathContainer.parsePath("/importaciones");
        assertThat(access.allows(viewer(Set.of(), Role.SSGC), "GET", imports)).isTrue();
        assertThat(access.allows(viewer(Set.of(7L), Role.SSGC), "GET", imports)).isFalse();
        assertThat(access.allows(viewer(Set.of(7L), Role.SSGC), "GET", PathContainer.parsePath("/actas/7")))
                .isTrue();
    }

    @Test
    void whoMustChangeThePasswordReachesThatPageOnly() {
        Viewer viewer = new Viewer(1, "jefa", "Jefa", Set.of(Role.ADMIN), Set.of());
        SignedIn due = new SignedIn(viewer, true, null);
        assertThat(access.allows(SignedIn.as(viewer), get("/actas/7"))).isTrue();
        assertThat(access.allows(due, get("/actas/7"))).isFalse();
        assertThat(access.allows(due, get("/cuenta/clave"))).isTrue();
    }

    private boolean allows(String method, String path, Role... roles) {
        return access.allows(viewer(Set.of(), roles), method, PathContainer.parsePath(path));
    }

    private static Viewer viewer(Set<Long> units, Role... roles) {
        return new Viewer(1, "analista", "Analista", Set.of(roles), units);
    }

    private static MockHttpServletRequest get(String path) {
        return new MockHttpServletRequest("GET", path);
    }
}
