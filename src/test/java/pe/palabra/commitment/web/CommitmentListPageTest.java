package pe.palabra.commitment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import pe.palabra.As;
import pe.palabra.DatabaseTest;
import pe.palabra.StatementCount;
import pe.palabra.account.Role;
import pe.palabra.commitment.list.Scene;

@DatabaseTest
class CommitmentListPageTest {

    private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void everyRoleSeesTheListAndNobodyWithoutAnAccount() {
        Scene scene = new Scene(jdbc);
        for (Role role : Role.values()) {
            assertThat(get("/compromisos", role))
                    .hasStatusOk()
                    .bodyText()
                    .contains(">" + scene.bridge + "<", "8</span>", "Culminar el puente vehicular", "Suspendido")
                    .contains("vencido hace 10 meses", "Velille", "Chumbivilcas, Cusco", "avance 35 %");
        }
        assertThat(mvc.get().uri("/compromisos")).hasStatus(302);
    }

    @Test
    void aDescriptionIsTextEvenWhenItIsAScript() {
        new Scene(jdbc);
        assertThat(get("/compromisos?q=script", Role.SSGC))
                .bodyText()
                .contains("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; Estudio")
                .doesNotContain("<script>alert");
    }

    @Test
    void aFilterIsAChipThatCanBeDroppedAndStaysInEveryLink() {
        new Scene(jdbc);
        assertThat(get("/compromisos?ut=UT-SE&actaDesde=2022-01-01&orden=-plazo", Role.SSGC))
                .hasStatusOk()
                .bodyText()
                .contains("<b>UT Sureste</b>", "<b>01/01/2022</b>", "Quitar filtro UT: UT Sureste")
                .contains("href=\"/compromisos?actaDesde=2022-01-01&amp;orden=-plazo\"")
                .contains("href=\"/compromisos.xlsx?formato=anexo5&amp;ut=UT-SE&amp;actaDesde=2022-01-01")
                .contains("aria-sort=\"descending\"")
                .contains("value=\"UT Sureste\" checked=\"checked\"")
                .contains("Filtros: 2 activos")
                .doesNotContain("CMS-901");
    }

    @Test
    void anUnknownValueIsToldBesideWhatWasWritten() {
        new Scene(jdbc);
        assertThat(get("/compromisos?region=Atlantis&responsable=Nadie&columnas=precio", Role.SSPI))
                .hasStatus(400)
                .bodyText()
                .contains("<title>Error: Compromisos", "Ninguna región se llama «Atlantis». Elija una de la lista.")
                .contains("Ninguna institución se llama «Nadie».", "La columna «precio» no existe.")
                .contains("<option value=\"Atlantis\" selected=\"selected\">", "value=\"Nadie\"")
                .doesNotContain("CMS-901-2021");
    }

    @Test
    void nothingFoundSaysWhichFilterToDrop() {
        new Scene(jdbc);
        assertThat(get("/compromisos?estado=Abierto%20-%20Suspendido&responsable=MINSA", Role.SSGC))
                .hasStatusOk()
                .bodyText()
                .contains("Ningún compromiso cumple los 2 filtros.", "Estado: Suspendido</span>» hay <span>3</span>")
                .contains("href=\"/compromisos?responsable=MINSA\"");
    }

    @Test
    void anEmptyRegisterSaysWhereToBegin() {
        assertThat(get("/compromisos", Role.SSGC))
                .hasStatusOk()
                .bodyText()
                .contains("Todavía no hay compromisos en sus unidades.", "href=\"/importaciones/nueva\"");
        assertThat(get("/compromisos", Role.SSGD)).bodyText().doesNotContain("/importaciones/nueva");
    }

    @Test
    void columnsAreChosenInTheAddress() {
        new Scene(jdbc);
        assertThat(get("/compromisos?columnas=caso,cui&columnas=nivel", Role.SSGC))
                .hasStatusOk()
                .bodyText()
                .contains("data-l=\"CUI\"", "2484376", "data-l=\"Nivel\"")
                .doesNotContain("data-l=\"Plazo\"");
    }

    @Test
    void bothClassesTogetherSpeakInFourNamesAndSayWhatTheyHide() {
        new Scene(jdbc);
        assertThat(get("/compromisos", Role.SSGC))
                .bodyText()
                .contains("href=\"/compromisos?equivalente=En+proceso\"><span class=\"v\">3</span>")
                .contains("En proceso, de los cuales", "<span>1</span> <span>Suspendido</span>")
                .contains("Cumplido: 16.7 % de 6 que se reportan.")
                .contains("href=\"/compromisos?sinPlazo=si\"><span class=\"v\">5</span>");
        assertThat(get("/compromisos?clase=priorizado", Role.SSGC))
                .bodyText()
                .contains("<span class=\"v\">1</span><span class=\"l\"><span class=\"state is-alert\"")
                .contains("&amp;estado=Abierto+-+Suspendido\"")
                .doesNotContain("de los cuales");
    }

    @Test
    void boxesSayWhatTheyWouldGiveBesideTheOtherFilters() {
        new Scene(jdbc);
        assertThat(get("/compromisos?ut=UT-SE&tipo=PIP", Role.SSGC))
                .bodyText()
                .containsPattern("value=\"Corredor Minero Sur\"><span>Corredor Minero Sur</span><span class=\"n\">2<")
                .containsPattern("value=\"UT Sureste\" checked=\"checked\"><span>UT Sureste</span><span class=\"n\">1<")
                .containsPattern("value=\"ninguno\"><span>Sin tipo</span><span class=\"n\">2<")
                .containsPattern("value=\"priorizado\"><span>Priorizado</span><span class=\"n\">0<");
    }

    @Test
    void aRowLeadsToACommitmentFromWhichOneComesBackToTheSameList() {
        Scene scene = new Scene(jdbc);
        String body = body(get("/compromisos?ut=UT-SE&orden=-plazo&columnas=cui", Role.SSGC));
        Matcher row = Pattern.compile("class=\"code\"><a href=\"([^\"]+)\"").matcher(body);
        assertThat(row.find()).isTrue();
        assertThat(row.group(1)).contains("?volver=ut%3DUT-SE%26orden%3D-plazo%26columnas%3Dcui");
        assertThat(get(
                        "/compromisos/" + scene.bridge + "?volver=ut%3DUT-SE%26orden%3D-plazo%26columnas%3Dcui",
                        Role.SSGC))
                .bodyText()
                .contains("href=\"/compromisos?ut=UT-SE&amp;orden=-plazo&amp;columnas=cui\"");
        assertThat(get("/compromisos/" + scene.bridge + "?volver=%2F%2Fevil.example%3Fa%3D1", Role.SSGC))
                .bodyText()
                .contains("href=\"/compromisos\">Compromisos</a>")
                .doesNotContain("evil");
    }

    @Test
    void fromACommitmentOneGoesOnThroughTheListOneCameFrom() {
        new Scene(jdbc);
        String list = "?volver=orden%3D-plazo";
        List<String> codes = codes(body(get("/compromisos?orden=-plazo", Role.SSGC)));
        assertThat(codes).hasSizeGreaterThan(2);
        for (int i = 0; i < codes.size(); i++) {
            String here = "/compromisos/" + codes.get(i);
            assertThat(body(get(here + list, Role.SSGC)))
                    .contains("rel=\"prev\" href=\"" + here + "/anterior" + list)
                    .contains("rel=\"next\" href=\"" + here + "/siguiente" + list);
            assertThat(get(here + "/siguiente" + list, Role.SGSD))
                    .hasStatus(303)
                    .hasRedirectedUrl(
                            i + 1 == codes.size()
                                    ? "/compromisos?orden=-plazo"
                                    : "/compromisos/" + codes.get(i + 1) + list);
            assertThat(get(here + "/anterior" + list, Role.VGT))
                    .hasRedirectedUrl(i == 0 ? "/compromisos?orden=-plazo" : "/compromisos/" + codes.get(i - 1) + list);
        }
        assertThat(get("/compromisos/" + codes.get(1), Role.SSGC)).bodyText().doesNotContain("rel=\"next\"");
        assertThat(get("/compromisos/NO-HAY-1/siguiente" + list, Role.SSGC)).hasStatus(404);
        assertThat(get("/compromisos/" + codes.get(1) + "/siguiente?volver=tipo%3DNada", Role.SSGC))
                .hasRedirectedUrl("/compromisos?tipo=Nada");
    }

    private static List<String> codes(String body) {
        return Pattern.compile("class=\"code\"><a href=\"/compromisos/([^?\"]+)")
                .matcher(body)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void theOrderCanBeChosenWhereTheHeadsOfTheColumnsAreNotSeen() {
        new Scene(jdbc);
        assertThat(get("/compromisos?ut=UT-SE&orden=-plazo", Role.SSGC))
                .bodyText()
                .contains("<option value=\"-plazo\" selected=\"selected\">Plazo, lo último primero</option>")
                .contains("1 a 4 de 4, por plazo, lo último primero");
    }

    @Test
    void nonPrioritisedSpacesSpeakInTheirOwnNames() {
        new Scene(jdbc);
        assertThat(get("/compromisos?clase=no_priorizado", Role.SSGD))
                .bodyText()
                .contains(
                        "Por iniciar",
                        "No se reportan",
                        "href=\"/compromisos?clase=no_priorizado&amp;equivalente=Incumplido\"");
    }

    @Test
    void aViewerLimitedToAUnitSeesItAlone() {
        Scene scene = new Scene(jdbc);
        MvcTestResult page = mvc.get()
                .uri("/compromisos")
                .with(As.viewer(Role.SSGD, scene.south.unitId()))
                .exchange();
        assertThat(page).bodyText().contains("SUR-902").doesNotContain("CMS-901", "Corredor Minero Sur");
    }

    @Test
    void followingThePagesMeetsEveryCommitmentOnce() {
        Scene scene = new Scene(jdbc);
        for (int i = 0; i < 105; i++) {
            scene.cast
                    .promise(scene.south, Scene.day(2025, 1, 1 + i % 28), "Compromiso " + i)
                    .keep();
        }
        List<String> codes = new ArrayList<>();
        String address = "/compromisos?orden=-actualizado";
        while (address != null) {
            String body = body(get(address, Role.SSGC));
            Matcher code = Pattern.compile("class=\"code\"><a href=\"/compromisos/([^\"?]+)")
                    .matcher(body);
            while (code.find()) {
                codes.add(code.group(1));
            }
            Matcher next = NEXT.matcher(body);
            address = next.find() ? HtmlUtils.htmlUnescape(next.group(1)) : null;
        }
        assertThat(codes).hasSize(113).doesNotHaveDuplicates();
        assertThat(body(get("/compromisos", Role.SSGC))).contains("1 a 50 de 113");
    }

    @Test
    void aPageTakesFewStatementsHoweverManyRowsItHas() {
        new Scene(jdbc);
        String all = "/compromisos?q=puente&ut=Corredor%20Minero%20Sur&region=08&provincia=0807&distrito=080708"
                + "&caso=CMS-901&espacio=Mesa%20de%20Velille&clase=priorizado&tipo=PIP&estado=Suspendido"
                + "&equivalente=En%20proceso&responsable=MTC&nivel=Nacional&sector=MTC&vencidos=si"
                + "&sinActualizarDesde=2026-11-01&actaDesde=2021-01-01&actaHasta=2022-01-01&orden=plazo";
        assertThat(get(all, Role.SSGC)).hasStatusOk().bodyText().contains("1 a 1 de 1, por plazo");
        for (String asked : List.of("/compromisos", all, all + "&sinPlazo=si")) {
            try (StatementCount count = new StatementCount()) {
                mvc.get()
                        .uri(URI.create(asked))
                        .with(As.ssgc())
                        .with(count.fromHere())
                        .exchange();
                assertThat(count.statements()).hasSizeBetween(3, 15);
            }
        }
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult get(String address, Role role) {
        return mvc.get()
                .uri(URI.create(address.replace(" ", "+")))
                .with(As.viewer(role))
                .exchange();
    }
}
