package pe.palabra.report.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static pe.palabra.commitment.CommitmentState.DISMISSED;
import static pe.palabra.commitment.CommitmentState.FULFILLED;
import static pe.palabra.commitment.CommitmentState.IN_PROGRESS;
import static pe.palabra.commitment.CommitmentState.SUSPENDED;

import java.io.ByteArrayInputStream;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import pe.palabra.As;
import pe.palabra.Cast;
import pe.palabra.CastCommitment;
import pe.palabra.DatabaseTest;
import pe.palabra.account.Role;
import pe.palabra.commitment.CommitmentKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DatabaseTest
class ReportPageTest {

    private static final String PAGE = "/reportes/mensual/2026-09";
    private static final String API = "/api/v1/reportes/mensual/2026-09";
    private static final Pattern FIGURE = Pattern.compile("<a[^>]*href=\"([^\"]+)\"[^>]*data-cifra=\"(\\d+)\"");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    private CastCommitment.Kept dismissed;

    @BeforeEach
    void someCommitments() {
        Cast cast = new Cast(jdbc);
        Cast.Space prioritised = cast.space("CMS-003", Cast.CORRIDOR, true);
        Cast.Space other = cast.space("SUE-001", Cast.SOUTH, false);
        Cast.Space both = cast.space("CMS-009", Cast.CORRIDOR, false);
        long mtc = cast.institution("MTC");
        cast.promise(prioritised, day("2021-12-30"), "Construir el puente de Velille")
                .kind(CommitmentKind.INVESTMENT_PROJECT)
                .responsible(mtc, "NATIONAL")
                .due(day("2026-09-10"))
                .fact(day("2026-08-31"), SUSPENDED, "35 %")
                .keep();
        cast.promise(prioritised, day("2026-09-05"), "Mejorar la posta")
                .kind(CommitmentKind.ACTIVITY)
                .keep();
        cast.promise(prioritised, day("2026-07-05"), "Capacitar a los comuneros")
                .fact(day("2026-08-31"), IN_PROGRESS, null)
                .fact(day("2026-09-30"), FULFILLED, null)
                .keep();
        cast.promise(other, day("2026-07-05"), "Entregar cocinas mejoradas")
                .kind(CommitmentKind.ACTIVITY)
                .fact(day("2026-08-31"), SUSPENDED, null)
                .keep();
        dismissed = cast.promise(other, day("2026-07-05"), "Comprar una ambulancia")
                .fact(day("2026-08-31"), IN_PROGRESS, null)
                .fact(day("2026-09-30"), DISMISSED, null)
                .keepAll();
        cast.promise(both, day("2026-10-02"), "Sembrar pinos").keep();
    }

    @Test
    void theJsonSaysTheFiguresInTheOrderOfTheContract() throws Exception {
        String json = get(API, As.ssgd()).getResponse().getContentAsString();

        assertThat(json)
                .startsWith("{\"tipo\":\"mensual\",\"periodo\":\"2026-09\",\"fechaCorte\":\"2026-09-30\","
                        + "\"estado\":\"borrador\",\"edicion\":1,\"huella\":\"");
        assertThat(json)
                .contains("\"unidades\":[{\"unidad\":\"Corredor Minero Sur\",\"clase\":\"priorizado\",\"total\":3,"
                        + "\"reportados\":3,\"pip\":1,\"actividad\":1,\"sinTipo\":1,\"nuevos\":1,\"cerrados\":1,\"estados\":"
                        + "{\"Abierto - No iniciado\":1,\"Abierto - Suspendido\":1,\"Cerrado - Cumplido\":1},\"equivalentes\":"
                        + "{\"Por iniciar\":1,\"En proceso\":1,\"Cumplido\":1}}");
        assertThat(json)
                .endsWith("{\"unidad\":\"UT Sureste\",\"clase\":\"no_priorizado\",\"total\":2,\"reportados\":1,"
                        + "\"pip\":0,\"actividad\":1,\"sinTipo\":1,\"nuevos\":0,\"cerrados\":1,\"estados\":{\"En proceso\":1,"
                        + "\"No se reportan\":1},\"equivalentes\":{\"En proceso\":1,\"No se reportan\":1}}],\"tardios\":"
                        + "{\"nuevos\":0,\"cerrados\":0,\"reabiertos\":0}}");
    }

    @Test
    void thePageSaysItInASentenceAndInTheNamesOfEachClass() {
        assertThat(get(PAGE, As.ssgd()))
                .hasStatusOk()
                .bodyText()
                .contains("<title>Reporte mensual, setiembre de 2026 · Palabra</title>")
                .contains("compromisos al cierre de setiembre", "Espacios priorizados", "Espacios no priorizados")
                .contains("No se reportan", "usan el registro corregido hasta hoy")
                .doesNotContain("Emitir…");
        assertThat(get(PAGE, As.ssgc())).bodyText().contains("Emitir…");
    }

    @Test
    void everyFigureOpensExactlyItsRowsDraftAndIssued() throws Exception {
        everyFigureOpensItsRows(As.ssgd());
        post(PAGE + "/emision");
        everyFigureOpensItsRows(As.ssgd());
        everyFigureOpensItsRows(As.viewer(Role.SSGD, unit(Cast.SOUTH)));
    }

    private void everyFigureOpensItsRows(RequestPostProcessor person) throws Exception {
        Matcher figures = FIGURE.matcher(body(get(PAGE, person)));
        int opened = 0;
        while (figures.find()) {
            String address = figures.group(1).replace("&amp;", "&");
            JsonNode rows = json(get("/api/v1" + address, person));
            assertThat(rows.get("total").asInt()).as(address).isEqualTo(Integer.parseInt(figures.group(2)));
            assertThat(rows.get("elementos").size()).as(address).isEqualTo(Integer.parseInt(figures.group(2)));
            assertThat(body(get(address, person))).as(address).contains("<h1><span>" + figures.group(2) + "</span>");
            opened++;
        }
        assertThat(opened).isGreaterThan(25);
    }

    @Test
    void lateFiguresOpenTheirRowsToo() throws Exception {
        post("/reportes/mensual/2026-08/emision");
        retract();

        assertThat(json(get(API, As.ssgd())).get("tardios").toString())
                .isEqualTo("{\"nuevos\":0,\"cerrados\":1,\"reabiertos\":0}");
        JsonNode rows = json(get(API + "/filas?cifra=tardiosCerrados", As.ssgd()));
        assertThat(rows.get("total").asInt()).isOne();
        assertThat(rows.get("elementos").get(0).get("codigo").asString()).isEqualTo(dismissed.code());
    }

    /** The closing turns out to be of August. */
    private void retract() {
        fact("2026-08-31");
    }

    @Test
    void anAccountLimitedToSomeUnitsSeesThoseAlone() throws Exception {
        RequestPostProcessor person = As.viewer(Role.SSGD, unit(Cast.SOUTH));

        JsonNode units = json(get(API, person)).get("unidades");
        assertThat(units.size()).isOne();
        assertThat(units.get(0).get("unidad").asString()).isEqualTo(Cast.SOUTH);
        assertThat(json(get(API + "/filas", person)).get("total").asInt()).isEqualTo(2);
        assertThat(json(get(API + "/filas?unidad=Corredor Minero Sur", person))
                        .get("total")
                        .asInt())
                .isZero();
        assertThat(get(PAGE, person)).bodyText().doesNotContain("Corredor Minero Sur");
    }

    @Test
    void issuingFreezesWhatWasSaid() throws Exception {
        JsonNode draft = json(get(API, As.ssgd()));
        assertThat(post(PAGE + "/emision")).hasStatus(302).redirectedUrl().isEqualTo(PAGE);

        fact("2026-09-12");
        JsonNode issued = json(get(API, As.ssgd()));
        assertThat(issued.get("estado").asString()).isEqualTo("emitido");
        assertThat(issued.get("huella")).isEqualTo(draft.get("huella"));
        assertThat(issued.get("unidades")).isEqualTo(draft.get("unidades"));
        assertThat(json(get(API + "/verificacion", As.ssgd())).toString())
                .isEqualTo("{\"huella\":" + draft.get("huella") + ",\"recalculada\":" + draft.get("huella")
                        + ",\"igual\":true}");
        assertThat(get(PAGE, As.ssgc()))
                .bodyText()
                .contains("Congelado y huella")
                .doesNotContain("Emitir…");
    }

    @Test
    void anIssuedReportListsWhatWasRecordedAfterwards() throws Exception {
        post(PAGE + "/emision");
        assertThat(get(PAGE, As.ssgd())).bodyText().contains("el registro dice lo mismo que cuando se emitió");

        Cast cast = new Cast(jdbc);
        long entry = cast.entry(Instant.parse("2026-11-03T13:05:00Z"));
        jdbc.sql("insert into state_retraction (state_change_id, entry_id) select max(id), ? from state_change"
                        + " where commitment_id = ?")
                .params(entry, dismissed.id())
                .update();
        String late = cast.promise(cast.space("SUE-002", Cast.SOUTH, false), day("2026-08-02"), "Asfaltar la vía")
                .keep();

        assertThat(get(PAGE, As.ssgd()))
                .bodyText()
                .containsPattern(late + "</a></td>[^$]*no contaba[^$]*Por iniciar")
                .containsPattern(
                        dismissed.code() + "</a></td>[^$]*03/11/2026, 08:05[^$]*No se reportan[^$]*En proceso");
        assertThat(get(PAGE, As.viewer(Role.SSGD, unit(Cast.CORRIDOR))))
                .bodyText()
                .doesNotContain(late);
    }

    @Test
    void theSpreadsheetHasTheFiguresAndEveryRowDraftAndIssued() throws Exception {
        theSpreadsheetIsWhole();
        post(PAGE + "/emision");
        theSpreadsheetIsWhole();
        assertThat(sheets(As.viewer(Role.SSGD, unit(Cast.SOUTH))).get(3)).hasSize(1 + 2);
        assertThat(get(PAGE + ".xlsx", As.vgt())).hasStatus(403);
        assertThat(get("/reportes/mensual/2026-13.xlsx", As.ssgc())).hasStatus(400);
    }

    private void theSpreadsheetIsWhole() throws Exception {
        List<List<Row>> sheets = sheets(As.ssgd());
        assertThat(sheets.get(0))
                .anySatisfy(row -> assertThat(texts(row))
                        .startsWith("UT Sureste", "No priorizado", "1", "1", "0", "1", "1", "0", "1"));
        assertThat(sheets.get(0))
                .anySatisfy(row -> assertThat(texts(row))
                        .containsExactly("Corredor Minero Sur", "Priorizado", "Abierto - Suspendido", "1"));
        assertThat(sheets.get(3)).hasSize(1 + 5);
        assertThat(sheets.get(3))
                .anySatisfy(row -> assertThat(texts(row))
                        .startsWith(
                                "CMS-003-20211230-01",
                                "Corredor Minero Sur",
                                "priorizado",
                                "CMS-003",
                                "30/12/2021",
                                "PIP"));
    }

    private List<List<Row>> sheets(RequestPostProcessor person) throws Exception {
        byte[] file = get(PAGE + ".xlsx", person).getResponse().getContentAsByteArray();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            assertThat(workbook.getSheets().map(Sheet::getName))
                    .containsExactly("Resumen", "Cuadre", "Noticias tardías", "Anexo");
            List<List<Row>> sheets = new ArrayList<>();
            for (Sheet sheet : workbook.getSheets().toList()) {
                sheets.add(sheet.read());
            }
            return sheets;
        }
    }

    private static List<String> texts(Row row) {
        return row.stream().map(cell -> cell == null ? "" : cell.getText()).toList();
    }

    @Test
    void anybodyWhoReadsAReportMayProveThatHistoryStillSaysTheSame() throws Exception {
        post(PAGE + "/emision");
        assertThat(get(PAGE + "/verificacion", As.sgsd()))
                .hasStatusOk()
                .bodyText()
                .contains("nadie las cambió");
        assertThat(get(PAGE + "/verificacion", As.vgt())).hasStatus(403);
    }

    @Test
    void aReportIsIssuedOnce() {
        post(PAGE + "/emision");

        assertThat(post(PAGE + "/emision")).hasStatus(422).bodyText().contains("ya está emitido");
    }

    @Test
    void aMonthThatRunsIsNotIssued() throws Exception {
        assertThat(json(get("/api/v1/reportes/mensual/2026-11", As.ssgc()))
                        .get("estado")
                        .asString())
                .isEqualTo("provisional");
        assertThat(post("/reportes/mensual/2026-11/emision"))
                .hasStatus(422)
                .bodyText()
                .contains("todavía no termina");
    }

    @Test
    void onlyWhoSeesEveryUnitIssues() {
        MvcTestResult refused = mvc.post()
                .uri(PAGE + "/emision")
                .with(As.viewer(Role.SSGC, unit(Cast.SOUTH)))
                .with(csrf())
                .exchange();

        assertThat(refused).hasStatus(422).bodyText().contains("algunas unidades territoriales");
    }

    @Test
    void aCorrectionAsksForItsReasonAndOpensANewEdition() throws Exception {
        post(PAGE + "/emision");

        assertThat(get(PAGE + "/edicion", As.ssgc())).hasStatusOk().bodyText().contains("Abrir la edición 2");
        assertThat(post(PAGE + "/edicion", "motivo", " "))
                .hasStatus(422)
                .bodyText()
                .contains("Escriba por qué");
        assertThat(post(PAGE + "/edicion", "motivo", "llegó un acta")).hasStatus(302);
        assertThat(post(PAGE + "/edicion", "motivo", "otra vez"))
                .hasStatus(422)
                .bodyText()
                .contains("está en borrador");
        JsonNode second = json(get(API, As.ssgd()));
        assertThat(second.get("edicion").asInt()).isEqualTo(2);
        assertThat(second.get("estado").asString()).isEqualTo("borrador");
        assertThat(json(get(API + "?edicion=1", As.ssgd())).get("estado").asString())
                .isEqualTo("emitido");
        assertThat(get(API + "?edicion=3", As.ssgd())).hasStatus(404);
    }

    @ParameterizedTest
    @EnumSource
    void theMonthlyReportIsForTheSgsd(Role role) {
        boolean internal = role != Role.VGT && role != Role.ADMIN;
        for (String address : List.of(PAGE, PAGE + "/filas", API, API + "/filas", API + "/verificacion")) {
            assertThat(get(address, As.viewer(role))).as(address).hasStatus(internal ? 200 : 403);
        }
        assertThat(get("/reportes", As.viewer(role))).hasStatus(role == Role.ADMIN ? 403 : 200);
        assertThat(get(PAGE + "/emision", As.viewer(role))).hasStatus(role == Role.SSGC ? 200 : 403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-07", "2026-12", "2031-01"})
    void aMonthWithoutReportIsNotFound(String period) {
        assertThat(get("/reportes/mensual/" + period, As.ssgc())).hasStatus(404);
        assertThat(get("/api/v1/reportes/mensual/" + period, As.ssgc())).hasStatus(404);
        assertThat(post("/reportes/mensual/" + period + "/emision")).hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-13", "2026-9", "setiembre"})
    void whatIsNoMonthIsMalformed(String period) {
        assertThat(get("/reportes/mensual/" + period, As.ssgc())).hasStatus(400);
        assertThat(get("/api/v1/reportes/mensual/" + period, As.ssgc())).hasStatus(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cifra=nada",
                "estado=Casi",
                "equivalente=Casi",
                "clase=alta",
                "unidad=UT Luna",
                "pagina=-1",
                "pagina=x",
                "tamano=501",
                "tamano=500&pagina=21"
            })
    void anUnknownValueIsMalformedAndSaysWhichCan(String parameters) {
        assertThat(get(API + "/filas?" + parameters, As.ssgc())).hasStatus(400);
        assertThat(get(PAGE + "/filas?" + parameters, As.ssgc()))
                .hasStatus(400)
                .bodyText()
                .contains("»");
    }

    @Test
    void rowsArePagedByNumberAndByWhereTheLastPageEnded() throws Exception {
        JsonNode first = json(get(API + "/filas?tamano=2", As.ssgd()));
        assertThat(first.get("total").asInt()).isEqualTo(5);
        List<String> codes = codes(first);
        JsonNode second = json(
                get(API + "/filas?tamano=2&despues=" + first.get("siguiente").asString(), As.ssgd()));
        assertThat(codes(second)).isEqualTo(codes(json(get(API + "/filas?tamano=2&pagina=1", As.ssgd()))));
        codes.addAll(codes(second));
        JsonNode third = json(get(API + "/filas?tamano=2&pagina=2", As.ssgd()));
        codes.addAll(codes(third));
        assertThat(third.get("siguiente").isNull()).isTrue();
        assertThat(codes).hasSize(5).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void theListShowsOnlyTheMonthsThatWaitToBeIssued() {
        assertThat(get("/reportes?estado=borrador", As.sgsd()))
                .bodyText()
                .contains("setiembre de 2026", "octubre de 2026")
                .doesNotContain("noviembre de 2026");
        mvc.post().uri(PAGE + "/emision").with(csrf()).with(As.ssgc()).exchange();
        assertThat(get("/reportes?estado=borrador", As.sgsd()))
                .bodyText()
                .contains("octubre de 2026")
                .doesNotContain("setiembre de 2026");
        assertThat(get("/reportes?estado=otro", As.sgsd())).hasStatus(400);
    }

    @Test
    void theListNamesEveryMonthAndWhereItStands() {
        post(PAGE + "/emision");

        assertThat(get("/reportes", As.sgsd()))
                .bodyText()
                .contains(
                        "noviembre de 2026",
                        "Provisional",
                        "octubre de 2026",
                        "Borrador",
                        "setiembre de 2026",
                        "Emitido");
        assertThat(get("/reportes", As.vgt())).bodyText().doesNotContain("setiembre de 2026");
    }

    private static LocalDate day(String written) {
        return LocalDate.parse(written);
    }

    private long unit(String name) {
        return new Cast(jdbc).unit(name);
    }

    /** The dismissed commitment was so already on a day. */
    private void fact(String on) {
        long entry = new Cast(jdbc).entry(Instant.parse("2026-11-03T13:00:00Z"));
        jdbc.sql("insert into state_change (commitment_id, occurred_on, state, kind, entry_id)"
                        + " values (?, ?, 'DISMISSED', 'FACT', ?)")
                .params(dismissed.id(), day(on), entry)
                .update();
    }

    private MvcTestResult get(String address, RequestPostProcessor person) {
        return mvc.get()
                .uri(URI.create(address.replace(" ", "%20")))
                .with(person)
                .exchange();
    }

    private MvcTestResult post(String address, String... parameters) {
        MockMvcTester.MockMvcRequestBuilder request =
                mvc.post().uri(address).with(As.ssgc()).with(csrf());
        for (int i = 0; i < parameters.length; i += 2) {
            request = request.param(parameters[i], parameters[i + 1]);
        }
        return request.exchange();
    }

    private static List<String> codes(JsonNode listing) {
        List<String> codes = new ArrayList<>();
        listing.get("elementos")
                .forEach(element -> codes.add(element.get("codigo").asString()));
        return codes;
    }

    private static JsonNode json(MvcTestResult result) throws UnsupportedEncodingException {
        return new JsonMapper().readTree(body(result));
    }

    private static String body(MvcTestResult result) throws UnsupportedEncodingException {
        return result.getResponse().getContentAsString();
    }
}
