package pe.palabra.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.web.http.CookieSerializer.CookieValue;
import org.springframework.session.web.http.DefaultCookieSerializer;
import pe.palabra.shared.PalabraSettings;

class SessionConfigurationTest {

    @Test
    void theCookieTravelsByHttpsOnlyWherePeopleUseHttps() {
        assertThat(cookieAt("https://palabra.example")).contains("Secure").contains("HttpOnly");
        assertThat(cookieAt("http://localhost:8080")).doesNotContain("Secure");
    }

    private static String cookieAt(String baseUrl) {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        new SessionConfiguration()
                .secureCookie(new PalabraSettings(PalabraSettings.Demo.OFF, null, Path.of("data"), URI.create(baseUrl)))
                .customize(cookie);
        MockHttpServletResponse response = new MockHttpServletResponse();
        cookie.writeCookieValue(new CookieValue(new MockHttpServletRequest(), response, "1"));
        return String.valueOf(response.getHeader("Set-Cookie"));
    }
}
