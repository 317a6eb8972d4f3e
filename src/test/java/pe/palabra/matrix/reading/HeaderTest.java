package pe.palabra.matrix.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static pe.palabra.matrix.reading.MatrixFile.findings;
import static pe.palabra.matrix.reading.MatrixFile.table;
import static pe.palabra.sheet.TestWorkbook.row;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import pe.palabra.matrix.reading.MatrixReading.SheetSummary;
import pe.palabra.matrix.reading.MatrixReading.UnknownHeading;
import pe.palabra.sheet.TestWorkbook;

/** "Header" of contracts.md. */
class HeaderTest {

    private static final String HEADER = "Código del caso|Fecha del acta|Descripción|Estado";
    private static final String ROW = "SUC-061|21/11/2021|Construir un puente|En proceso";

    private static ReadRow only(MatrixReading reading) {
        assertThat(reading.failure()).isNull();
        assertThat(reading.rows()).hasSize(1);
        return reading.rows().get(0);
    }

    static List<MatrixColumn> columns() {
        return MatrixColumn.anexo2();
    }

    @ParameterizedTest
    @MethodSource("columns")
    void everyColumnOfAnexo2IsKnownByItsName(MatrixColumn column) {
        assertThat(new Headings(Map.of()).meaning(column.label()))
                .isEqualTo(new Headings.Meaning(column, Headings.Grade.OFFICIAL));
    }

    @Test
    void parenthesesCapitalsAccentsAndLineBreaksDoNotMatter() {
        assertThat(only(table(
                                "CODIGO DEL\nCASO|fecha del acta (dd/mm/aaaa)|DESCRIPCIÓN  DEL COMPROMISO:|Estado actual del compromiso (al 31/08/2026)|N° SNIP|Nº|Región(es)|REGIONES (s)",
                                ROW + "|184885|1|Cusco|"))
                        .written())
                .containsOnlyKeys(
                        MatrixColumn.CASE_CODE,
                        MatrixColumn.ACTA_DATE,
                        MatrixColumn.DESCRIPTION,
                        MatrixColumn.STATE,
                        MatrixColumn.SNIP,
                        MatrixColumn.REGION);
    }

    @Test
    void theHeaderIsTheFirstRowWithFourLabelsWhereverItsColumnsAre() {
        MatrixReading reading = table(
                "MATRIZ DE COMPROMISOS||||",
                "Estado|Total|Caso||",
                "",
                "x|Situación|Compromiso|Fecha acta|Caso",
                "|En proceso|Construir un puente|21/11/2021|SUC-061");
        ReadRow row = only(reading);
        assertThat(row.number()).isEqualTo(5);
        assertThat(row.caseCode()).isEqualTo("SUC-061");
        assertThat(row.description()).isEqualTo("Construir un puente");
        assertThat(reading.sheets()).containsExactly(new SheetSummary("CSV", 4));
    }

    @Test
    void theHeaderMayStandInRow30AndNotBelow() {
        String[] lines = new String[31];
        Arrays.fill(lines, "");
        lines[29] = HEADER;
        lines[30] = ROW;
        assertThat(only(table(lines)).number()).isEqualTo(31);
        String[] below = new String[32];
        Arrays.fill(below, "");
        below[30] = HEADER;
        below[31] = ROW;
        assertThat(table(below).failure()).isNotNull();
    }

    @Test
    void ofTwoHeaderRowsThatTouchTheLowerNamesTheColumns() {
        ReadRow row = only(table(
                "Estado|Descripción|Fecha del acta|Código del caso|Avance",
                "Código del caso|Fecha del acta|Descripción|Estado|Comentarios",
                ROW + "|algo"));
        assertThat(row.caseCode()).isEqualTo("SUC-061");
        assertThat(row.state()).isNotNull();
        assertThat(row.progress()).isNull();
        assertThat(findings(row)).contains("columna-desconocida Comentarios=algo");
    }

    @Test
    void whereTheLowerOneIsSilentTheUpperOneStillNamesTheColumn() {
        MatrixReading reading = table(
                "N°|Código del caso|Fecha del acta|Descripción|UBICACIÓN|||Estado|Notas",
                "||||Región|Provincia|Distrito||",
                "1|" + "SUC-061|21/11/2021|Construir un puente|Cusco|Chumbivilcas|Velille|En proceso|x");
        ReadRow row = only(reading);
        assertThat(row.districts()).containsExactly("080708");
        assertThat(row.state()).isNotNull();
        assertThat(reading.sheets()).containsExactly(new SheetSummary("CSV", 2));
        assertThat(reading.ignored()).isZero();
        assertThat(findings(row)).contains("columna-desconocida Notas=x");
    }

    @Test
    void labelsOfAFewAboveTheHeaderStillNameColumns() {
        ReadRow row = only(table(
                "Código del caso|Fecha del acta|||DATOS|",
                "||Región|Provincia|Estado|Compromiso",
                "SUC-061|21/11/2021|Cusco|Chumbivilcas|En proceso|Construir un puente"));
        assertThat(row.caseCode()).isEqualTo("SUC-061");
        assertThat(row.provinces()).containsExactly("0807");
    }

    @Test
    void mergedHeadingsOverTwoRowsNameTheirColumn() {
        ReadRow row = only(MatrixFile.read(new TestWorkbook()
                .sheet(
                        "Base",
                        row(2, "Código del caso", "Fecha del acta", "Descripción", "Ubicación", null, "Estado")
                                + row(3, null, null, null, "Región", "Provincia")
                                + row(4, "SUC-061", "21/11/2021", "Construir", "Cusco", "Chumbivilcas", "Cumplido"),
                        "A2:A3",
                        "B2:B3",
                        "C2:C3",
                        "D2:E2",
                        "F2:F3")));
        assertThat(row.departments()).containsExactly("08");
        assertThat(row.provinces()).containsExactly("0807");
        assertThat(row.state()).isNotNull();
    }

    @Test
    void aLaterRowWithTheSameLabelsIsTheHeaderAgain() {
        MatrixReading reading = table(HEADER, ROW, HEADER.toUpperCase(), ROW, "", HEADER, HEADER);
        assertThat(reading.rows()).extracting(ReadRow::number).containsExactly(2, 4);
        assertThat(reading.ignored()).isEqualTo(3);
    }

    @Test
    void bothRowsOfAHeaderAreKnownAgain() {
        String upper = "Código del caso|Fecha del acta|Descripción|UBICACIÓN|||Estado";
        String lower = "|||Región|Provincia|Distrito|";
        String row = "SUC-061|21/11/2021|Construir|Cusco|Chumbivilcas|Velille|En proceso";
        MatrixReading reading = table(upper, lower, row, upper, lower, row);
        assertThat(reading.rows()).extracting(ReadRow::number).containsExactly(3, 6);
        assertThat(reading.rows()).allSatisfy(one -> assertThat(one.provinces()).containsExactly("0807"));
        assertThat(reading.ignored()).isEqualTo(2);
    }

    @Test
    void groupTitlesRightAboveAHeaderAreKnownAgainToo() {
        String groups = "DATOS|IDENTIFICACIÓN|PACTO|SEGUIMIENTO";
        MatrixReading reading = table("Matriz", groups, HEADER, ROW, groups, HEADER, ROW);
        assertThat(reading.rows()).extracting(ReadRow::number).containsExactly(4, 7);
        assertThat(reading.ignored()).isEqualTo(2);
    }

    @Test
    void aLaterHeaderInAnotherOrderNamesTheColumnsFromThere() {
        MatrixReading reading = table(
                HEADER, ROW, "Estado|Descripción|Fecha del acta|Código del caso", "Cumplido|Otro|22/11/2021|SUC-062");
        assertThat(reading.rows()).extracting(ReadRow::caseCode).containsExactly("SUC-061", "SUC-062");
        assertThat(reading.ignored()).isEqualTo(1);
    }

    @Test
    void aLabelNobodyKnowsOverAFilledCellIsAFindingOnThatRow() {
        MatrixReading reading =
                table(HEADER + "|Comentarios internos|", ROW + "||", ROW + "|revisar|", ROW + "|-|suelto");
        assertThat(reading.rows())
                .map(MatrixFile::findings)
                .containsExactly(
                        List.of(),
                        List.of("columna-desconocida Comentarios internos=revisar"),
                        List.of("columna-sin-encabezado Columna F=suelto"));
    }

    @Test
    void rowNumbersNeedNoHeading() {
        assertThat(only(table("|" + HEADER, "17|" + ROW)).findings()).isEmpty();
    }

    @Test
    void ofTwoColumnsWithOneMeaningTheOneWithAnexo2sNameIsReadElseTheFirst() {
        ReadRow official = only(table(
                "Caso|CÓDIGO DEL CASO|Fecha del acta|Descripción|Estado|Situación",
                "Conflicto por agua|SUC-061|21/11/2021|Construir|En proceso|Cumplido"));
        assertThat(official.caseCode()).isEqualTo("SUC-061");
        assertThat(official.state()).isEqualTo(StateCell.read("En proceso").orElseThrow());
        assertThat(findings(official))
                .containsExactly("columna-repetida Caso=Conflicto por agua", "columna-repetida Situación=Cumplido");
    }

    @Test
    void withoutAHeaderTheFileFailsAndOffersTheHeadingsItMayHave() {
        MatrixReading reading =
                table("Título", "Expediente|Día|Qué se pactó|Cómo va", "SUC-061|21/11/2021|Construir|En proceso");
        assertThat(reading.rows()).isEmpty();
        assertThat(reading.failure().message())
                .contains(
                        "encabezado",
                        "CÓDIGO DEL CASO",
                        "FECHA DEL ACTA",
                        "DESCRIPCIÓN DEL COMPROMISO",
                        "ESTADO ACTUAL DEL COMPROMISO");
        assertThat(reading.failure().headings())
                .contains(new UnknownHeading("CSV", "Qué se pactó", List.of("Construir")))
                .hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void withoutARequiredColumnTheFileFailsNamingIt(int missing) {
        String[] labels = (HEADER + "|UT|Región").split("\\|");
        String name = List.of(
                        "CÓDIGO DEL CASO",
                        "FECHA DEL ACTA",
                        "DESCRIPCIÓN DEL COMPROMISO",
                        "ESTADO ACTUAL DEL COMPROMISO")
                .get(missing);
        labels[missing] = "Otra cosa";
        MatrixReading reading = table(String.join("|", labels), ROW + "|UT Sureste|Cusco");
        assertThat(reading.rows()).isEmpty();
        assertThat(reading.failure().message()).contains("CSV", name);
        assertThat(reading.failure().headings())
                .containsExactly(new UnknownHeading("CSV", "Otra cosa", List.of(ROW.split("\\|")[missing])));
    }

    @Test
    void aPersonMaySayWhichHeadingIsWhich() {
        TestWorkbook workbook = new TestWorkbook()
                .sheet(
                        "Base",
                        row(1, "Expediente", "Día", "Qué se pactó", "Cómo va", "Estado")
                                + row(2, "SUC-061", "21/11/2021", "Construir", "Cumplido", "Cusco"));
        Map<String, MatrixColumn> said = Map.of(
                "expediente", MatrixColumn.CASE_CODE,
                "dia", MatrixColumn.ACTA_DATE,
                "que se pacto", MatrixColumn.DESCRIPTION,
                "como va", MatrixColumn.STATE,
                "estado", MatrixColumn.REGION);
        ReadRow row = only(MatrixFile.read(workbook, said));
        assertThat(row.refusals()).isEmpty();
        assertThat(row.departments())
                .as("what a person says goes before what is known")
                .containsExactly("08");
    }

    @Test
    void whatOurOwnExportsSayBesideAnexo2IsPassedOverInThem() {
        String more = "|EQUIVALENTE|CLASE|ESPACIO DE DIÁLOGO|PLAZO|ACTUALIZADO";
        String cells = "|En proceso|Priorizado|Espacio|31/12/2026|31/10/2026";
        assertThat(only(table("CÓDIGO DEL COMPROMISO|" + HEADER + more, "SUC-061-20211121-01|" + ROW + cells)))
                .satisfies(row -> assertThat(row.findings()).isEmpty())
                .returns("SUC-061-20211121-01", ReadRow::code);
        assertThat(findings(only(table(HEADER + "|PLAZO", ROW + "|31/12/2026"))))
                .as("in a file that is not ours it is a heading nobody knows")
                .containsExactly("columna-desconocida PLAZO=31/12/2026");
    }
}
