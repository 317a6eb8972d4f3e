package pe.palabra.shared.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.thymeleaf.TemplateSpec;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.ITemplateResolver;
import org.thymeleaf.templateresolver.StringTemplateResolver;

class HtmlTest {

    private final Html html = new Html(address -> "/palabra" + address);

    @Test
    void whatIsSaidIsEscapedInTextsAndAttributes() {
        html.tag("a")
                .attr("title", "\"><script>")
                .link("/casos?a=1&b=2")
                .text("<b>Ñaña & hijos</b>")
                .end("a");

        assertThat(html)
                .hasToString("<a title=\"&quot;&gt;&lt;script&gt;\" href=\"/palabra/casos?a=1&amp;b=2\">"
                        + "&lt;b&gt;Ñaña &amp; hijos&lt;/b&gt;</a>");
    }

    @Test
    void whatIsNotThereIsNotWritten() {
        html.tag("input")
                .attr("class", null)
                .flag("checked", false)
                .tag("input")
                .flag("checked", true);

        assertThat(html).hasToString("<input><input checked=\"checked\">");
    }

    @Test
    void linksThatBeginAlikeAreFinishedOneByOne() {
        html.tag("a")
                .link("/compromisos/", "CMS-1")
                .end("a")
                .tag("a")
                .link("/compromisos/", "CMS-2")
                .end("a");

        assertThat(html)
                .hasToString("<a href=\"/palabra/compromisos/CMS-1\"></a><a href=\"/palabra/compromisos/CMS-2\"></a>");
    }

    @Test
    void aStateLooksAsTheTemplatesDrawIt() {
        StateMark.draw("is-good", "check-circle-fill", "Cumplido", html);

        assertThat(fragment("fragments/state", "state", Map.of("row", CUMPLIDO)).strip())
                .isEqualTo(html.toString());
    }

    private static final Strip.Part CUMPLIDO =
            new Strip.Part("/compromisos?estado=Cumplido", "86", "is-good", "check-circle-fill", "Cumplido");

    @Test
    void aStripLeadsToItsTotalAndToEachOfItsStates() {
        new Strip("366", "compromisos", "/compromisos", List.of(CUMPLIDO)).draw(html);

        assertThat(html)
                .hasToString("<a class=\"total\" href=\"/palabra/compromisos\"><span class=\"v\">366</span>"
                        + "<span class=\"l\">compromisos</span></a>"
                        + "<a href=\"/palabra/compromisos?estado=Cumplido\"><span class=\"v\">86</span><span class=\"l\">"
                        + "<span class=\"state is-good\"><i class=\"bi bi-check-circle-fill\" aria-hidden=\"true\"></i>"
                        + "<span>Cumplido</span></span></span></a>");
    }

    @Test
    void aTemplateSaysWhereItIsWrittenAndConditionsComeFirst() {
        Drawn drawn = html -> html.text("a < b");
        Context context = new Context();
        context.setVariable("drawn", drawn);
        String template =
                "<p xmlns:pl=\"urn:palabra\" pl:drawn=\"${drawn}\">x</p><p th:if=\"${false}\" pl:drawn=\"${none}\"></p>";

        assertThat(engine(new StringTemplateResolver()).process(template, context))
                .isEqualTo("<p>a &lt; b</p>");
    }

    private static String fragment(String template, String name, Map<String, Object> variables) {
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        return engine(templates)
                .process(
                        new TemplateSpec(template, Set.of(name), TemplateMode.HTML, null),
                        new Context(null, variables));
    }

    private static SpringTemplateEngine engine(ITemplateResolver templates) {
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(templates);
        engine.addDialect(new DrawnDialect());
        return engine;
    }
}
