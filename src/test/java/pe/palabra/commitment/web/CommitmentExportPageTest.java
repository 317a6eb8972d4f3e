package pe.palabra.commitment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pe.palabra.As;
import pe.palabra.DatabaseTest;
import pe.palabra.account.Role;
import pe.palabra.commitment.list.Scene;

@DatabaseTest
class CommitmentExportPageTest {

    private static final String ANEXO_2 =
            "CÓDIGO DEL CASO,FECHA DEL ACTA,TIPO DE COMPROMISO,DESCRIPCIÓN DEL COMPROMISO,"
                    + "UNIDAD TERRITORIAL,REGIÓN(ES),PROVINCIA(S),DISTRITO(S),CODIGO SNIP,CÓDIGO UNIFICADO,"
                    + "ESTADO ACTUAL DEL COMPROMISO,AVANCE,RESPONSABLE,NIVEL DE GOBIERNO RESPONSABLE,COLABORADORES";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void anexoTwoHasItsFifteenColumnsAndTheStateNameOfTheClass() {
        new Scene(jdbc);
        MvcTestResult file = get("/compromisos.csv");
        assertThat(file)
                .hasStatusOk()
                .hasHeader("Content-Type", "text/csv;charset=UTF-8")
                .hasHeader("Content-Disposition", "attachment; filename=\"compromisos-anexo2-2026-11-03.csv\"");
        List<String> lines = lines(file);
        assertThat(lines).hasSize(9);
        assertThat(lines.get(0)).isEqualTo("\uFEFF" + ANEXO_2);
        assertThat(lines)
                .contains("CMS-901,30/12/2021,PIP,Culminar el puente vehicular de Ñahuinlla,Corredor Minero Sur,Cusco,"
                        + "Chumbivilcas,Velille,184885,2484376,Abierto - Suspendido,35 %,\"MTC; PVN\",Nacional,MINSA")
                .contains("SUR-902,10/05/2022,PIP,\"Mejorar la escuela, 12 aulas\",UT Sureste,,,,,2331857,Por iniciar,,"
                        + "MINSA,Nacional,");
    }

    @Test
    void whatLooksLikeAFormulaIsNeutralised() {
        new Scene(jdbc);
        assertThat(lines(get("/compromisos.csv?q=hyperlink")).get(1))
                .contains(",\"'=HYPERLINK(\"\"http://x\"\";\"\"1\"\")\",");
    }

    @Test
    void anexoFiveHasItsTenColumns() {
        new Scene(jdbc);
        assertThat(lines(get("/compromisos.csv?formato=anexo5&q=puente")))
                .containsExactly(
                        "\uFEFFFECHA DEL ACTA,TIPO DE COMPROMISO,DESCRIPCIÓN DEL COMPROMISO,UNIDAD TERRITORIAL,"
                                + "REGIÓN(ES),PROVINCIA(S),DISTRITO(S),ESTADO ACTUAL DEL COMPROMISO,RESPONSABLE,"
                                + "NIVEL DE GOBIERNO RESPONSABLE",
                        "30/12/2021,PIP,Culminar el puente vehicular de Ñahuinlla,Corredor Minero Sur,Cusco,"
                                + "Chumbivilcas,Velille,Abierto - Suspendido,\"MTC; PVN\",Nacional");
    }

    @Test
    void theCompleteOneAddsCodeFineStateSpaceAndDates() {
        Scene scene = new Scene(jdbc);
        List<String> lines = lines(get("/compromisos.csv?formato=completo&ut=UT-SE&equivalente=En+proceso"));
        assertThat(lines)
                .containsExactly(
                        "\uFEFFCÓDIGO DEL COMPROMISO," + ANEXO_2
                                + ",EQUIVALENTE,CLASE,ESPACIO DE DIÁLOGO,PLAZO,ACTUALIZADO",
                        scene.clinic + ",SUR-902,29/02/2024,Actividad,Equipar el puesto de salud,UT Sureste,,,,,,"
                                + "Abierto - En proceso,En licitación,MINSA,Regional,,En proceso,No priorizado,"
                                + "Mesa de Colquemarca,,31/08/2026");
    }

    @Test
    void homonymousMunicipalitiesAreToldApartByTheirProvince() {
        Scene scene = new Scene(jdbc);
        Long grau = jdbc.sql("select i.id from institution i where i.name = 'Municipalidad Distrital de Santa Rosa'"
                        + " and left(i.ubigeo, 4) = '0307'")
                .query(Long.class)
                .single();
        scene.cast
                .promise(scene.south, Scene.day(2025, 1, 1), "Mejorar la plaza")
                .responsible(grau, "LOCAL")
                .keep();
        assertThat(lines(get("/compromisos.csv?q=plaza")).get(1))
                .contains(",Municipalidad Distrital de Santa Rosa (Grau),");
        assertThat(lines(get("/compromisos.csv?responsable=municipalidad%20distrital%20de%20santa%20rosa%20(GRAU)")))
                .hasSize(2);
    }

    @Test
    void theSpreadsheetHasTheSameCellsAsText() throws IOException {
        new Scene(jdbc);
        MvcTestResult file = get("/compromisos.xlsx?orden=codigo");
        assertThat(file)
                .hasStatusOk()
                .hasHeader("Content-Type", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        byte[] bytes = file.getResponse().getContentAsByteArray();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSize(9);
            assertThat(rows.get(0).getCellCount()).isEqualTo(15);
            assertThat(rows.get(1).getCellText(1)).isEqualTo("30/12/2021");
            assertThat(rows.get(1).getCellText(9)).isEqualTo("2484376");
        }
    }

    @Test
    void theSpreadsheetOpensWhateverCharactersADescriptionHas() throws IOException {
        Scene scene = new Scene(jdbc);
        scene.cast
                .promise(scene.south, Scene.day(2025, 1, 1), "Mejorar\u0001 la plaza")
                .keep();
        byte[] bytes = get("/compromisos.xlsx?q=plaza").getResponse().getContentAsByteArray();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(workbook.getFirstSheet().read().get(1).getCellText(3)).isEqualTo("Mejorar la plaza");
        }
    }

    @Test
    void anUnknownFormatOrFilterIsMalformedAndNobodyWithoutAccountGetsAFile() {
        new Scene(jdbc);
        assertThat(get("/compromisos.csv?formato=anexo9")).hasStatus(400);
        assertThat(get("/compromisos.xlsx?estado=Parado"))
                .hasStatus(400)
                .bodyText()
                .contains("El estado «Parado» no existe.");
        assertThat(mvc.get().uri("/compromisos.csv")).hasStatus(302);
    }

    @Test
    void everyExportIsAudited() {
        new Scene(jdbc);
        get("/compromisos.csv?formato=anexo5&q=puente");
        assertThat(jdbc.sql("select e.detail from audit_event e join app_user u on u.id = e.user_id"
                                + " where e.action = 'EXPORT' and u.username = 'sgsd'")
                        .query(String.class)
                        .list())
                .containsExactly("/compromisos.csv?formato=anexo5&q=puente: 1");
    }

    @Test
    void aViewerLimitedToAUnitGetsItsRowsAlone() {
        Scene scene = new Scene(jdbc);
        MvcTestResult file = mvc.get()
                .uri("/compromisos.csv")
                .with(As.viewer(Role.SSGD, scene.south.unitId()))
                .exchange();
        assertThat(lines(file)).hasSize(5).noneMatch(line -> line.startsWith("CMS-901"));
    }

    private static List<String> lines(MvcTestResult file) {
        String text = new String(file.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        return List.of(text.split("\r\n"));
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(URI.create(address)).with(As.sgsd()).exchange();
    }
}
