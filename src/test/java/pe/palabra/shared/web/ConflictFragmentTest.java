package pe.palabra.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.StringTemplateResolver;

class ConflictFragmentTest {

    private static final String PAGE =
            "<form><div th:replace=\"~{fragments/conflict :: versus('Lo de Julio', 'Lo suyo', ${rows})}\"></div></form>";

    /** What a page gives for a field. */
    public record Row(
            String label,
            String name,
            String id,
            String theirs,
            String theirsText,
            String mine,
            String mineText,
            boolean same,
            boolean mineChosen) {}

    @Test
    void whatBothSayTravelsHiddenAndWhatDiffersIsChosen() {
        String page = rendered(
                new Row("Estado", "estado", "estado", "A", "En proceso", "A", "En proceso", true, true),
                new Row("Avance", "avance", "avance", "30", "30 %", "35", "35 %", false, true));
        assertThat(page)
                .contains("<input type=\"hidden\" name=\"estado\" value=\"A\">", "igual")
                .contains("name=\"avance\" value=\"30\" aria-describedby=\"avance-dato\"><span>30 %</span>")
                .contains("id=\"avance\" name=\"avance\" value=\"35\" aria-describedby=\"avance-dato\" checked")
                .contains("Lo de Julio", "Lo suyo");
    }

    private static String rendered(Row... rows) {
        ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver();
        files.setPrefix("templates/");
        files.setSuffix(".html");
        files.setCharacterEncoding("UTF-8");
        files.setResolvablePatterns(Set.of("fragments/*"));
        files.setOrder(1);
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolvers(Set.of(files, new StringTemplateResolver()));
        return engine.process(PAGE, new Context(Locale.ROOT, Map.of("rows", List.of(rows))));
    }
}
