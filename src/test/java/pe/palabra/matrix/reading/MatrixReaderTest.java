package pe.palabra.matrix.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** "Reading a matrix", a sentence at a time, on small files. */
class MatrixReaderTest {

    private static final String HEADER =
            "Código del caso;Fecha del acta;Tipo;Compromiso;UT;Región;Provincia;Distrito;SNIP;CUI;Estado;Avance;Responsable;Nivel;Colaboradores\n";
    private static final String ROW =
            "SUC-061;21/11/2021;PIP;Construir un puente;UT Sureste;Cusco;Chumbivilcas;Velille;;;En proceso;;MINSA;Nacional;\n";

    @TempDir
    private Path folder;

    private MatrixReading read(String csv) throws IOException {
        return read(csv, StandardCharsets.UTF_8, Map.of());
    }

    private MatrixReading read(String csv, Charset charset, Map<String, MatrixColumn> headings) throws IOException {
        Path file = folder.resolve("matriz");
        Files.write(file, csv.getBytes(charset));
        return MatrixReader.read(file, FakeCatalogue.WHOLE, headings);
    }

    private ReadRow row(String csv) throws IOException {
        return read(HEADER + csv).rows().get(0);
    }

    /** The row of ROW with one cell changed; columns from 0. */
    private ReadRow with(int column, String value) throws IOException {
        String[] cells = ROW.strip().split(";", -1);
        cells[column] = "\"" + value.replace("\"", "\"\"") + "\"";
        return row(String.join(";", cells) + "\n");
    }

    @Test
    void aPlainRowIsRead() throws IOException {
        ReadRow row = row(ROW);
        assertThat(row.number()).isEqualTo(2);
        assertThat(row.caseCode()).isEqualTo("SUC-061");
        assertThat(row.actaOn()).isEqualTo(LocalDate.of(2021, 11, 21));
        assertThat(FakeCatalogue.WHOLE.unit(row.unitId())).isEqualTo("UT Sureste");
        assertThat(row.districts()).containsExactly("080708");
        assertThat(row.refusals()).isEmpty();
        assertThat(row.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void aCsvMayBeSeparatedByCommaSemicolonOrTab(String separator) throws IOException {
        assertThat(read((HEADER + ROW).replace(";", separator)).rows()).hasSize(1);
    }

    @Test
    void aCsvIsUtf8WithOrWithoutMarkElseWindows1252() throws IOException {
        String accented = HEADER + ROW.replace("puente", "puente en Ñahuimpuquio");
        for (MatrixReading reading : List.of(
                read(accented), read("\uFEFF" + accented), read(accented, Charset.forName("windows-1252"), Map.of()))) {
            assertThat(reading.rows().get(0).description()).endsWith("Ñahuimpuquio");
        }
    }

    @Test
    void theHeaderMayComeAfterTitlesWithItsColumnsInAnyOrder() throws IOException {
        MatrixReading reading = read(
                "MATRIZ DE COMPROMISOS\n\nEstado;Compromiso;Fecha del acta;Código del caso;UT\nCumplido;Algo;1/2/2022;X 1;UT Sureste\n");
        assertThat(reading.rows().get(0).caseCode()).isEqualTo("X-1");
        assertThat(reading.sheets().get(0).headerRow()).isEqualTo(3);
    }

    @Test
    void labelsAreReadApartFromParenthesesCapitalsAndLineBreaks() throws IOException {
        MatrixReading reading =
                read("CÓDIGO DEL\nCASO;\"FECHA\nDEL ACTA (dd/mm/aaaa)\";COMPROMISO (texto);ESTADO (actual);UT\n"
                                .replace("CÓDIGO DEL\nCASO", "\"CÓDIGO DEL\nCASO\"")
                        + "X-1;1/2/2022;Algo;Cumplido;UT Sureste\n");
        assertThat(reading.failure()).isNull();
        assertThat(reading.rows()).hasSize(1);
    }

    @Test
    void ofTwoHeaderRowsThatTouchAndDifferTheLowerNamesTheColumns() throws IOException {
        MatrixReading reading = read("Caso;Fecha;Compromiso;Región;Región;Estado;UT;Responsable;Tipo\n"
                + "Código del caso;Fecha del acta;Descripción;Provincia;Distrito;Estado actual;UT;Entidad responsable;Tipo\n"
                + "X-1;1/2/2022;Algo;Chumbivilcas;Velille;Cumplido;UT Sureste;MINSA;PIP\n");
        assertThat(reading.rows()).hasSize(1);
        assertThat(reading.rows().get(0).provinces()).containsExactly("0807");
        assertThat(reading.rows().get(0).districts()).containsExactly("080708");
    }

    @Test
    void aLaterRowWithTheSameLabelsIsTheHeaderAgain() throws IOException {
        MatrixReading reading = read(HEADER + ROW + HEADER + ROW.replace("puente", "camino"));
        assertThat(reading.rows()).extracting(ReadRow::number).containsExactly(2, 4);
        assertThat(reading.ignored()).isEqualTo(1);
    }

    @Test
    void aLabelNobodyKnowsOverAFilledCellIsAFindingOnThatRow() throws IOException {
        MatrixReading reading = read("Código del caso;Fecha del acta;Compromiso;Estado;UT;Comentarios\n"
                + "X-1;1/2/2022;Algo;Cumplido;UT Sureste;ojo\nX-1;1/2/2022;Otro;Cumplido;UT Sureste;\n");
        assertThat(reading.rows().get(0).findings())
                .extracting(RowNotice::column)
                .contains("Comentarios");
        assertThat(reading.rows().get(1).findings())
                .extracting(RowNotice::column)
                .doesNotContain("Comentarios");
    }

    @ParameterizedTest
    @CsvSource({
        "Código del caso, CÓDIGO DEL CASO",
        "Fecha del acta, FECHA DEL ACTA",
        "Compromiso, DESCRIPCIÓN DEL COMPROMISO",
        "Estado, ESTADO ACTUAL DEL COMPROMISO"
    })
    void withoutCaseDateDescriptionOrStateTheFileFailsNamingIt(String label, String column) throws IOException {
        MatrixReading reading = read(HEADER.replace(label, "Columna rara") + ROW);
        assertThat(reading.failure().message()).contains(column);
        assertThat(reading.failure().headings())
                .extracting(MatrixReading.UnknownHeading::written)
                .contains("Columna rara");
    }

    @Test
    void aPersonMaySayWhichHeadingIsWhich() throws IOException {
        MatrixReading reading = read(
                HEADER.replace("Estado", "Cómo va") + ROW,
                StandardCharsets.UTF_8,
                Map.of("como va", MatrixColumn.STATE));
        assertThat(reading.rows()).hasSize(1);
    }

    @Test
    void aFileWithoutHeaderFails() throws IOException {
        assertThat(read("hola;mundo\n1;2\n").failure()).isNotNull();
    }

    @Test
    void bandsTotalsAndNotesAreIgnoredAndRowsOfOnlyANumberAreNothing() throws IOException {
        MatrixReading reading = read(
                "N°;" + HEADER + "1;" + ROW + ";UT SURESTE;;;;;;;;;;;;;;\n;;;;TOTAL;;;;;;;19;;;;\n"
                        + ";Fuente: SSGC. Elaboración propia;;;;;;;;;;;;;;\n;Nota: cifras;;preliminares;de;;x;y;;;;;;;;\n7;;;;;;;;;;;;;;;\n");
        assertThat(reading.rows()).hasSize(1);
        assertThat(reading.ignored()).isEqualTo(4);
    }

    @Test
    void aRowWithoutDateThatSaysMoreIsRefusedNotIgnored() throws IOException {
        assertThat(with(1, "").refusals()).extracting(RowNotice::column).containsExactly("FECHA DEL ACTA");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-",
                "–",
                "s/c",
                "S/N",
                "s/d",
                "n/a",
                "N/A",
                "no aplica",
                "Por definir",
                "sin dato",
                "#N/A",
                "#REF!"
            })
    void emptyHasManyNames(String empty) throws IOException {
        ReadRow row = with(12, empty);
        assertThat(row.responsible()).isEmpty();
        assertThat(row.written()).doesNotContainKey(MatrixColumn.RESPONSIBLE);
        assertThat(with(3, empty).refusals())
                .extracting(RowNotice::column)
                .containsExactly("DESCRIPCIÓN DEL COMPROMISO");
    }

    @Test
    void aLeadingApostropheOfAnExportIsTakenAway() throws IOException {
        assertThat(with(3, "'=SUMA(1)").description()).isEqualTo("=SUMA(1)");
        assertThat(with(3, "'cita' de alguien").description()).isEqualTo("'cita' de alguien");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            MTC / MINSA                               | MTC,MINSA
            MTC; MINSA                                | MTC,MINSA
            MTC, MINSA                                | MTC,MINSA
            MTC y MINSA                               | MTC,MINSA
            MTC - MINSA                               | MTC,MINSA
            1. MTC; 2. MINSA                          | MTC,MINSA
            a) MTC; b) MINSA                          | MTC,MINSA
            Ministerio de Vivienda, Construcción y Saneamiento | MVCS
            PCM, Ministerio de Vivienda, Construcción y Saneamiento | PCM,MVCS
            Ministerio de Transportes y Comunicaciones | MTC
            Ministerio del Transporte (MTC)           | MTC
            Min. de Salud                             | MINSA
            Min. Salud                                | MINSA
            Gob. Reg. Cusco                           | GORE Cusco 08
            Gobierno Regional de Cusco                | GORE Cusco 08
            Gobierno Regional del Cusco               | GORE Cusco 08
            Gobierno Regional de La Libertad          | GORE La Libertad 13
            Muni. Prov. Chumbivilcas                  | Municipalidad Provincial de Chumbivilcas 0807
            Muni. Prov. de Chumbivilcas               | Municipalidad Provincial de Chumbivilcas 0807
            @MINSA                                    | MINSA""")
    void namesAreSplitAndSpelledOut(String written, String institutions) throws IOException {
        assertThat(with(12, written).responsible())
                .extracting(named ->
                        FakeCatalogue.WHOLE.institution(named.candidates().get(0)))
                .containsExactly(institutions.split(","));
    }

    @Test
    void aNameThatNoCatalogueHasIsKeptWholeWithAFinding() throws IOException {
        ReadRow row = with(12, "Comunidad Alto y Bajo - Anexo 3");
        assertThat(row.responsible())
                .containsExactly(new NamedInstitution("Comunidad Alto y Bajo - Anexo 3", List.of()));
        assertThat(row.findings()).extracting(RowNotice::finding).containsExactly("institucion-por-catalogar");
    }

    @Test
    void homonymousMunicipalitiesAreToldApartByTheRowsPlace() throws IOException {
        String row =
                "X-1;1/2/2022;PIP;Algo;UT Sureste;%s;%s;%s;;;Cumplido;;Municipalidad Distrital de Santa Rosa;Local;\n";
        assertThat(responsibles(row.formatted("Puno", "Melgar", "Santa Rosa")))
                .containsExactly("Municipalidad Distrital de Santa Rosa 210808");
        assertThat(responsibles(row.formatted("Apurímac", "", "")))
                .containsExactly("Municipalidad Distrital de Santa Rosa 030710");
        assertThat(responsibles(row.formatted("", "", ""))).hasSizeGreaterThan(2);
    }

    private List<String> responsibles(String line) throws IOException {
        return row(line).responsible().get(0).candidates().stream()
                .map(FakeCatalogue.WHOLE::institution)
                .toList();
    }

    @Test
    void homonymousPlacesAreToldApartByTheWiderOneAndTheRegionBeforeADashIsDropped() throws IOException {
        String row = "X-1;1/2/2022;PIP;Algo;UT Sureste;%s;%s;%s;;;Cumplido;;MINSA;Nacional;\n";
        assertThat(row(row.formatted("Puno", "Melgar", "Santa Rosa")).districts())
                .containsExactly("210808");
        assertThat(row(row.formatted("Cusco", "Cusco - Chumbivilcas", "Velille y Livitaca"))
                        .provinces())
                .containsExactly("0807");
        assertThat(row(row.formatted("Cusco", "Chumbivilcas", "Velille y Livitaca"))
                        .districts())
                .containsExactly("080705", "080708");
    }

    @Test
    void anUnknownPlaceIsLeftOutWithAFinding() throws IOException {
        ReadRow row = with(7, "Distrito Que No Existe");
        assertThat(row.districts()).isEmpty();
        assertThat(row.findings()).extracting(RowNotice::finding).containsExactly("lugar-desconocido");
    }

    @Test
    void everyVisibleSheetWithAHeaderIsReadAndMergedCellsGiveTheirValueToAllTheirRows() throws IOException {
        Path file = folder.resolve("libro.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "prueba", "1.0")) {
            Worksheet notes = workbook.newWorksheet("Notas");
            notes.value(0, 0, "Solo notas");
            Worksheet hidden = workbook.newWorksheet("Vieja");
            fill(hidden, 0, "OLD-1");
            hidden.setVisibilityState(VisibilityState.HIDDEN);
            Worksheet first = workbook.newWorksheet("Base");
            fill(first, 3, "SUC-061");
            first.value(5, 1, LocalDate.of(2022, 2, 1));
            first.style(5, 1).format("dd/mm/yyyy").set();
            first.value(5, 2, "Otro");
            first.value(5, 3, "Cumplido");
            first.value(5, 4, "UT Sureste");
            first.range(4, 0, 5, 0).merge();
        }
        MatrixReading reading = MatrixReader.read(file, FakeCatalogue.WHOLE, Map.of());
        assertThat(reading.rows()).extracting(ReadRow::caseCode).containsExactly("SUC-061", "SUC-061");
        assertThat(reading.rows()).extracting(ReadRow::number).containsExactly(5, 6);
        assertThat(reading.rows().get(1).actaOn()).isEqualTo(LocalDate.of(2022, 2, 1));
    }

    private static void fill(Worksheet sheet, int header, String caseCode) {
        String[] labels = {"Código del caso", "Fecha del acta", "Compromiso", "Estado", "UT"};
        for (int column = 0; column < labels.length; column++) {
            sheet.value(header, column, labels[column]);
        }
        sheet.value(header + 1, 0, caseCode);
        sheet.value(header + 1, 1, 44521);
        sheet.value(header + 1, 2, "Algo");
        sheet.value(header + 1, 3, "Cumplido");
        sheet.value(header + 1, 4, "UT Sureste");
    }
}
