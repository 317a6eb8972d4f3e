package pe.palabra.work.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import pe.palabra.As;
import pe.palabra.DatabaseTest;

@DatabaseTest
class LayoutPageTest {

    private static final Pattern ASSETS = Pattern.compile("<(?:link|script)[^>]* (?:href|src)=\"([^\"]+)\"");

    @Autowired
    private MockMvcTester mvc;

    @Test
    void whatAPageIsMadeOfIsOpenAndKeptByTheBrowser() throws UnsupportedEncodingException {
        assertThat(assetsOf("/login"))
                .hasSize(6)
                .allMatch(address -> Pattern.compile("/\\d+\\.\\d+\\.\\d+/|-[0-9a-f]{32}\\.")
                        .matcher(address)
                        .find())
                .allSatisfy(address -> assertThat(mvc.get().uri(address))
                        .hasStatusOk()
                        .headers()
                        .hasValue(HttpHeaders.CACHE_CONTROL, "max-age=31536000"));
    }

    @Test
    void theMenuOfEachRoleHoldsOnlyWhatItMayOpen() {
        assertThat(mvc.get().uri("/").with(As.admin()))
                .bodyText()
                .contains("href=\"/compromisos\"")
                .doesNotContain("href=\"/importaciones\"", "href=\"/reportes");
    }

    @Test
    void pagesKeepNothingInTheBrowserAndNoStyleOrScriptStandsInThem() {
        assertThat(mvc.get().uri("/").with(As.ssgc()))
                .satisfies(page -> assertThat(page).headers().hasValue(HttpHeaders.CACHE_CONTROL, noStore()))
                .bodyText()
                .doesNotContain("<style", " style=\"", " onclick=")
                .doesNotContainPattern("<script(?![^>]* src=)");
    }

    private static String noStore() {
        return "no-cache, no-store, max-age=0, must-revalidate";
    }

    private Stream<String> assetsOf(String page) throws UnsupportedEncodingException {
        String body = mvc.get().uri(page).exchange().getResponse().getContentAsString();
        return ASSETS.matcher(body).results().map(match -> match.group(1));
    }
}
