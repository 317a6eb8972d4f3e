package pe.palabra.commitment.web.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pe.palabra.As;
import pe.palabra.DatabaseTest;
import pe.palabra.StatementCount;
import pe.palabra.account.Role;
import pe.palabra.commitment.list.Scene;

@DatabaseTest
class SavedViewPageTest {

    private static final Map<String, String> OVERDUE_IN_CORRIDOR = Map.of(
            "nombre",
            "Vencidos del Corredor",
            "vencidos",
            "si",
            "ut",
            "Corredor Minero Sur",
            "orden",
            "-plazo",
            "columnas",
            "cui");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aListIsKeptUnderANameAndOpensWithItsFiltersOrderAndColumns() {
        new Scene(jdbc);
        String address = "/compromisos?ut=Corredor+Minero+Sur&vencidos=si&orden=-plazo&columnas=cui";
        assertThat(post("/vistas", Role.SSGD, OVERDUE_IN_CORRIDOR))
                .hasStatus(302)
                .hasRedirectedUrl(address);
        assertThat(get("/compromisos", Role.SSGD))
                .bodyText()
                .contains(">Vencidos del Corredor</a>", "href=\"" + address.replace("&", "&amp;") + "\"");
        assertThat(get(address.replace("+", "%20"), Role.SSGD)).bodyText().contains("Vista: Vencidos del Corredor");
        assertThat(get("/vistas", Role.SSGD))
                .hasStatusOk()
                .bodyText()
                .contains("1 de 60", "UT: Corredor Minero Sur · Vencidos · Orden: plazo, lo último primero");
    }

    @Test
    void aSharedViewIsForEverybodyAndOthersOnlyOpenIt() {
        post("/vistas", Role.SSGD, Map.of("nombre", "PIP sin noticia", "tipo", "PIP", "compartida", "true"));
        post("/vistas", Role.SSGD, Map.of("nombre", "Solo mía", "tipo", "ninguno"));
        assertThat(get("/compromisos", Role.SSPI))
                .bodyText()
                .contains("PIP sin noticia", "compartida por ")
                .doesNotContain("Solo mía");
        assertThat(get("/vistas", Role.SSPI))
                .bodyText()
                .contains("Compartidas por otras personas", "PIP sin noticia", "Todavía no guardó ninguna vista.")
                .doesNotContain("/eliminacion");
        long id = idOf("PIP sin noticia");
        for (String act : new String[] {"nombre", "compartida", "eliminacion"}) {
            assertThat(post("/vistas/" + id + "/" + act, Role.SSPI, Map.of("nombre", "x", "compartida", "true")))
                    .hasStatus(404);
        }
        assertThat(post("/vistas/" + id + "/compartida", Role.SSGD, Map.of("compartida", "false")))
                .hasStatus(302)
                .hasRedirectedUrl("/vistas");
        assertThat(get("/compromisos", Role.SSPI)).bodyText().doesNotContain("PIP sin noticia");
    }

    @Test
    void aSharedViewShowsEachReaderOnlyTheirUnits() {
        Scene scene = new Scene(jdbc);
        post("/vistas", Role.SSGC, Map.of("nombre", "Todo lo de MINSA", "responsable", "MINSA", "compartida", "true"));
        String page = text(mvc.get()
                .uri("/compromisos?responsable=MINSA")
                .with(As.viewer(Role.SSGD, scene.south.unitId()))
                .exchange());
        assertThat(page).contains("Vista: Todo lo de MINSA", scene.school).doesNotContain(scene.road);
    }

    @Test
    void aTakenNameIsRefusedWithWhatWasTypedUntilItIsToReplaceTheOther() {
        post("/vistas", Role.SSGC, Map.of("nombre", "Vencidos de Puno", "vencidos", "si"));
        Map<String, String> again = Map.of("nombre", "vencidos  de PUNO", "sinPlazo", "si", "compartida", "true");
        assertThat(post("/vistas", Role.SSGC, again))
                .hasStatus(422)
                .bodyText()
                .contains("<title>Error: Vistas guardadas", "Ya tiene una vista que se llama «Vencidos de Puno».")
                .contains("href=\"#nombre\"", "value=\"vencidos  de PUNO\"", "name=\"sinPlazo\" value=\"si\"")
                .containsPattern("name=\"compartida\" value=\"true\" checked");
        assertThat(post("/vistas", Role.SSGD, again)).hasStatus(302);
        assertThat(post(
                        "/vistas",
                        Role.SSGC,
                        Map.of("nombre", "Vencidos de Puno", "sinPlazo", "si", "reemplazar", "true")))
                .hasStatus(302);
        assertThat(get("/vistas", Role.SSGC)).bodyText().contains("1 de 60").contains(">Sin plazo<");
    }

    @Test
    void aViewWithoutANameOrWithAFilterThatMeansNothingIsNotKept() {
        assertThat(post("/vistas", Role.SSGC, Map.of("nombre", " ", "vencidos", "si")))
                .hasStatus(422)
                .bodyText()
                .contains("Escriba un nombre con letras o números");
        assertThat(post("/vistas", Role.SSGC, Map.of("nombre", "---")))
                .hasStatus(422)
                .bodyText()
                .contains("Escriba un nombre con letras o números");
        assertThat(post("/vistas", Role.SSGC, Map.of("nombre", "a".repeat(81))))
                .hasStatus(422)
                .bodyText()
                .contains("pasa de 80 caracteres");
        assertThat(post("/vistas", Role.SSGC, Map.of("nombre", "Atlantis", "region", "Atlantis", "columnas", "precio")))
                .hasStatus(422)
                .bodyText()
                .contains("Ninguna región se llama «Atlantis».", "La columna «precio» no existe.");
        assertThat(post("/vistas", Role.SSGC, Map.of("nombre", "Largo", "q", "palabra".repeat(600))))
                .hasStatus(422)
                .bodyText()
                .contains("Son demasiados filtros");
        assertThat(jdbc.sql("select count(*) from saved_view").query(Long.class).single())
                .isZero();
    }

    @Test
    void sixtyViewsAreTheMost() {
        post("/vistas", Role.SSGC, Map.of("nombre", "Primera"));
        jdbc.sql(
                        "insert into saved_view (owner_id, name, name_key, query, saved_at) select owner_id, 'v' || n, 'v' || n,"
                                + " '', saved_at from saved_view, generate_series(2, 60) n")
                .update();
        assertThat(post("/vistas", Role.SSGC, Map.of("nombre", "Una más")))
                .hasStatus(422)
                .bodyText()
                .contains("Ya tiene 60 vistas, que es el máximo.");
    }

    @Test
    void aViewIsRenamedAndDeletedByItsOwner() {
        post("/vistas", Role.VGT, Map.of("nombre", "Una"));
        post("/vistas", Role.VGT, Map.of("nombre", "Otra"));
        long id = idOf("Una");
        assertThat(post("/vistas/" + id + "/nombre", Role.VGT, Map.of("nombre", "otra")))
                .hasStatus(422)
                .bodyText()
                .contains("Ya tiene una vista que se llama «Otra».", "value=\"otra\"", "<details open=\"open\">");
        assertThat(post("/vistas/" + id + "/nombre", Role.VGT, Map.of("nombre", "UNA")))
                .hasRedirectedUrl("/vistas");
        assertThat(post("/vistas/" + id + "/eliminacion", Role.VGT, Map.of())).hasRedirectedUrl("/vistas");
        assertThat(get("/vistas", Role.VGT)).bodyText().contains("1 de 60").doesNotContain(">UNA<", "Ir a Compromisos");
        assertThat(post("/vistas/" + id + "/eliminacion", Role.VGT, Map.of())).hasStatus(404);
    }

    @Test
    void whatOthersShareIsPagedAndThePageAsksLittle() {
        post("/vistas", Role.SSGC, Map.of("nombre", "Primera", "compartida", "true"));
        jdbc.sql(
                        "insert into saved_view (owner_id, name, name_key, query, shared, saved_at) select owner_id,"
                                + " 'Vista ' || n, 'vista ' || n, '', true, saved_at from saved_view, generate_series(100, 159) n")
                .update();
        String first = text(get("/vistas", Role.SSGD));
        assertThat(first).contains(">Vista 148<", "rel=\"next\"").doesNotContain(">Vista 149<");
        String next = first.replaceAll("(?s).*rel=\"next\" href=\"([^\"]+)\".*", "$1");
        assertThat(text(get(next, Role.SSGD)))
                .contains(">Vista 149<", ">Vista 159<")
                .doesNotContain(">Vista 148<");
        assertThat(get("/vistas?despues=%25%25", Role.SSGD)).hasStatusOk();
        try (StatementCount count = new StatementCount()) {
            mvc.get()
                    .uri("/vistas")
                    .with(As.viewer(Role.SSGD))
                    .with(count.fromHere())
                    .exchange();
            assertThat(count.statements()).hasSizeLessThanOrEqualTo(5);
        }
    }

    private long idOf(String name) {
        return jdbc.sql("select id from saved_view where name = ?")
                .param(name)
                .query(Long.class)
                .single();
    }

    private MvcTestResult get(String address, Role role) {
        return mvc.get().uri(URI.create(address)).with(As.viewer(role)).exchange();
    }

    private MvcTestResult post(String address, Role role, Map<String, String> fields) {
        MockMvcTester.MockMvcRequestBuilder request =
                mvc.post().uri(address).with(csrf()).with(As.viewer(role));
        fields.forEach(request::param);
        return request.exchange();
    }

    private static String text(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
