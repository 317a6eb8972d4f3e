package pe.palabra.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class SameSiteTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/actas");

    @Test
    void aRequestThatSaysNothingOfItsOriginIsOurs() {
        assertThat(SameSite.sent(request)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site"})
    void anotherSiteIsNotOurs(String site) {
        request.addHeader("Sec-Fetch-Site", site);
        assertThat(SameSite.sent(request)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://otro.example", "http://palabra.example:9090", "null", "%%"})
    void anotherOriginIsNotOurs(String origin) {
        request.addHeader("Host", "palabra.example:8080");
        request.addHeader("Origin", origin);
        assertThat(SameSite.sent(request)).isFalse();
    }

    @Test
    void ourOwnOriginIsOurs() {
        request.addHeader("Host", "palabra.example:8080");
        request.addHeader("Origin", "http://palabra.example:8080");
        assertThat(SameSite.sent(request)).isTrue();
    }
}
