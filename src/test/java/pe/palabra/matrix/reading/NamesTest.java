package pe.palabra.matrix.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static pe.palabra.matrix.reading.MatrixFile.findings;
import static pe.palabra.matrix.reading.MatrixFile.row;

import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** "Several names" of contracts.md: institutions and places. */
class NamesTest {

    /** The labels of known ones, the written names of unknown ones, "?" before homonyms. */
    private static List<String> labels(List<NamedInstitution> named) {
        return named.stream()
                .map(one -> switch (one.candidates().size()) {
                    case 0 -> "+" + one.written();
                    case 1 -> FakeCatalogue.WHOLE.institution(one.candidates().get(0));
                    default -> "?" + one.written();
                })
                .toList();
    }

    private static List<String> responsible(String text, Object... more) {
        Object[] columns = new Object[more.length + 2];
        columns[0] = MatrixColumn.RESPONSIBLE;
        columns[1] = text;
        System.arraycopy(more, 0, columns, 2, more.length);
        return labels(row(columns).responsible());
    }

    private static List<String> names(Collection<String> ubigeos) {
        return ubigeos.stream().map(FakeCatalogue.WHOLE::place).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ministerio de Vivienda, Construcción y Saneamiento",
                "MVCS",
                "mvcs.",
                "Vivienda",
                "Ministerio de Vivienda, Construcción y Saneamiento (MVCS)",
                "Min. de Vivienda, Construcción y Saneamiento",
                "1. MVCS",
                "a) MVCS",
                "1.- MVCS",
                "• MVCS",
                "- MVCS",
                "MVCS;",
                "@MVCS",
                "MVCS / MVCS",
                "Ministerio que cambió de nombre (MVCS)",
                "MVCS (Ministerio de Vivienda)"
            })
    void firstTheWholeCellIsOneKnownName(String text) {
        assertThat(responsible(text)).containsExactly("MVCS");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MTC; MEF; PCM",
                "MTC / MEF / PCM",
                "MTC/MEF/PCM",
                "MTC\nMEF\nPCM",
                "MTC, MEF, PCM",
                "MTC, MEF y PCM",
                "MTC - MEF - PCM",
                "MTC y MEF y PCM",
                "MTC; MEF - PCM",
                "1. MTC\n2. MEF\n3. PCM",
                "1) MTC 2) MEF 3) PCM",
                "1. MTC; 2. MEF; 3. PCM",
                "a) MTC\nb) MEF\nc) PCM",
                "• MTC\n• MEF\n• PCM",
                "MTC,MEF,PCM",
                "MTC / 1) MEF / PCM",
                "Ministerio de Transportes y Comunicaciones y Ministerio de Economía y Finanzas - PCM"
            })
    void severalAreSplitInTheirOrder(String text) {
        assertThat(responsible(text)).containsExactly("MTC", "MEF", "PCM");
    }

    @Test
    void aKnownNameWithACommaStaysWholeAmongOthers() {
        assertThat(responsible("MTC, Ministerio de Vivienda, Construcción y Saneamiento, PCM"))
                .containsExactly("MTC", "MVCS", "PCM");
        assertThat(responsible("MTC y Ministerio de Vivienda, Construcción y Saneamiento"))
                .containsExactly("MTC", "MVCS");
    }

    @Test
    void atYAndDashOnlyWhereEveryPartIsKnown() {
        assertThat(responsible("Comité de Riego y Drenaje")).containsExactly("+Comité de Riego y Drenaje");
        assertThat(responsible("MTC y Comité Vial")).containsExactly("+MTC y Comité Vial");
        assertThat(responsible("Comunidad Alto - Bajo")).containsExactly("+Comunidad Alto - Bajo");
        assertThat(responsible("MTC, Comité de Riego y Drenaje, MEF y PCM"))
                .containsExactly("MTC", "+Comité de Riego y Drenaje", "MEF", "PCM");
        assertThat(responsible("OGGS-MINEM")).containsExactly("OGGS-MINEM");
    }

    @Test
    void namesInParenthesesAreNotSplit() {
        assertThat(responsible("Empresa Uno (Lima, Perú); MTC")).containsExactly("+Empresa Uno (Lima, Perú)", "MTC");
        assertThat(responsible("MTC (PVN); MEF")).containsExactly("PVN", "MEF");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ministerio de Salud (MINSA), Ministerio de Educación (MINEDU)",
                "Ministerio de Salud (MINSA) y Ministerio de Educación (MINEDU)",
                "Ministerio de Salud (MINSA)\nMinisterio de Educación (MINEDU)",
                "MINSA, Ministerio de Educación (MINEDU)",
                "MINSA / Ministerio de Educación (MINEDU)",
                "Ministerio de Salud - Ministerio de Educación (MINEDU)",
                "MINSA y Ministerio que cambió de nombre (MINEDU)"
            })
    void anAcronymIsThatOfTheNameBeforeItAndOfNoOther(String text) {
        assertThat(responsible(text)).containsExactly("MINSA", "MINEDU");
    }

    @Test
    void aNameWithCommasAndItsAcronymIsOne() {
        assertThat(responsible("Ministerio de la Vivienda, Construcción y Saneamiento (MVCS)"))
                .containsExactly("MVCS");
        assertThat(responsible("Comité X; Ministerio de Salud (MINSA)")).containsExactly("+Comité X", "MINSA");
    }

    @Test
    void anUnknownNameIsAFindingAndKeepsHowItIsWritten() {
        ReadRow row = row(MatrixColumn.RESPONSIBLE, "2. Empresa Comunal Los Halcones S.A.C.; MTC");
        assertThat(labels(row.responsible())).containsExactly("+Empresa Comunal Los Halcones S.A.C.", "MTC");
        assertThat(findings(row))
                .containsExactly("institucion-por-catalogar RESPONSABLE=Empresa Comunal Los Halcones S.A.C.");
    }

    @Test
    void emptyWordsAmongNamesAndRepetitionsAreLeftOut() {
        assertThat(responsible("MTC / - / MTC / n/a; Ministerio de Transportes y Comunicaciones"))
                .containsExactly("MTC");
        assertThat(responsible("MTC; s.d.; Comité X; COMITÉ X")).containsExactly("MTC", "+Comité X");
    }

    @ParameterizedTest
    @CsvSource({
        "Min. de Salud, MINSA",
        "Min. Salud, MINSA",
        "Ministerio Salud, MINSA",
        "M.I.N.S.A., MINSA",
        "MIN. DEL AMBIENTE, MINAM",
        "Min. de la Producción, PRODUCE",
        "Minist. de Cultura, CULTURA",
        "Gob. Reg. Cusco, GORE Cusco 08",
        "Gob. Reg. de Cusco, GORE Cusco 08",
        "Gob. Regional del Cusco, GORE Cusco 08",
        "Gobierno Regional de Cusco, GORE Cusco 08",
        "Gobierno Regional del Cusco, GORE Cusco 08",
        "Gobierno Regional Cusco, GORE Cusco 08",
        "GORE de Cusco, GORE Cusco 08",
        "GORE-CUSCO, GORE Cusco 08",
        "Gobierno Regional de La Libertad, GORE La Libertad 13",
        "Gobierno Regional del Callao, GORE Callao 07",
        "Gobierno Regional de Cusco (GORE Cusco), GORE Cusco 08",
        "Muni. Prov. de Espinar, Municipalidad Provincial de Espinar 0808",
        "Muni. Provincial Espinar, Municipalidad Provincial de Espinar 0808",
        "Municip. Prov. Espinar, Municipalidad Provincial de Espinar 0808",
        "Mun. Dist. de Velille, Municipalidad Distrital de Velille 080708",
        "Muni. Dist. Velille, Municipalidad Distrital de Velille 080708",
        "Municipalidad Distrital Velille, Municipalidad Distrital de Velille 080708",
        "MD Velille, Municipalidad Distrital de Velille 080708",
        "Municipalidad de Velille, Municipalidad Distrital de Velille 080708"
    })
    void shortFormsAreSpelledOut(String text, String label) {
        assertThat(responsible(text)).containsExactly(label);
    }

    @Test
    void homonymousMunicipalitiesAreToldApartByTheRowsPlace() {
        String name = "Municipalidad Distrital de Santa Rosa";
        assertThat(responsible(name)).containsExactly("?" + name);
        assertThat(responsible(name, MatrixColumn.PROVINCE, "Melgar")).containsExactly(name + " 210808");
        assertThat(responsible(name, MatrixColumn.REGION, "Lima")).containsExactly(name + " 150139");
        assertThat(responsible(name, MatrixColumn.DISTRICT, "Santa Rosa", MatrixColumn.PROVINCE, "Melgar"))
                .containsExactly(name + " 210808");
        assertThat(responsible("Muni. Dist. Santa Rosa", MatrixColumn.PROVINCE, "Melgar"))
                .containsExactly(name + " 210808");
        assertThat(responsible(name, MatrixColumn.REGION, "Puno"))
                .as("two in Puno")
                .containsExactly("?" + name);
    }

    @Test
    void homonymsWithTheirProvinceComeBackFromOurExports() {
        assertThat(responsible("Municipalidad Distrital de Santa Rosa (Melgar)", MatrixColumn.REGION, "Lima"))
                .containsExactly("Municipalidad Distrital de Santa Rosa 210808");
        assertThat(responsible("Municipalidad Distrital de Santa Rosa (Lima); MTC"))
                .containsExactly("Municipalidad Distrital de Santa Rosa 150139", "MTC");
    }

    @Test
    void collaboratorsAreReadAlike() {
        assertThat(labels(row(MatrixColumn.COLLABORATORS, "PCM / MINAM").collaborators()))
                .containsExactly("PCM", "MINAM");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Velille\nLivitaca",
                "Velille, Livitaca",
                "Velille / Livitaca",
                "Velille y Livitaca",
                "Velille - Livitaca",
                "Velille-Livitaca",
                "Cusco-Velille; Chumbivilcas–Livitaca",
                "1. Velille 2. Livitaca",
                "VELILLE; livitaca",
                "Distrito de Velille; Dist. Livitaca",
                "Cusco - Velille, Cusco - Livitaca",
                "Chumbivilcas - Velille; Chumbivilcas - Livitaca",
                "Cusco – Chumbivilcas – Velille; Livitaca"
            })
    void severalPlacesAreSplit(String text) {
        ReadRow row =
                row(MatrixColumn.REGION, "Cusco", MatrixColumn.PROVINCE, "Chumbivilcas", MatrixColumn.DISTRICT, text);
        assertThat(names(row.districts())).containsExactlyInAnyOrder("Velille", "Livitaca");
        assertThat(row.findings()).isEmpty();
    }

    @Test
    void inRegionDashPlaceTheRegionIsDropped() {
        ReadRow row = row(
                MatrixColumn.REGION,
                "Cusco",
                MatrixColumn.PROVINCE,
                "Cusco - Chumbivilcas",
                MatrixColumn.DISTRICT,
                "Cusco - Velille");
        assertThat(row.provinces()).containsExactly("0807");
        assertThat(row.districts()).containsExactly("080708");
        ReadRow other = row(MatrixColumn.REGION, "Puno", MatrixColumn.PROVINCE, "Cusco - Chumbivilcas");
        assertThat(other.provinces()).as("Cusco is not the row's region").containsExactly("0801", "0807");
    }

    @Test
    void regionsMayBeSeveralToo() {
        assertThat(row(MatrixColumn.REGION, "Cusco - Apurímac").departments()).containsExactly("03", "08");
        assertThat(row(MatrixColumn.REGION, "CUSCO Y APURIMAC").departments()).containsExactly("03", "08");
        assertThat(row(MatrixColumn.REGION, "Región Cusco").departments()).containsExactly("08");
        assertThat(row(MatrixColumn.REGION, "Dpto. de San Martín").departments())
                .containsExactly("22");
    }

    @Test
    void anUnknownPlaceIsLeftOutWithAFinding() {
        ReadRow row = row(MatrixColumn.DISTRICT, "Velille; Distrito Que No Existe");
        assertThat(names(row.districts())).containsExactly("Velille");
        assertThat(findings(row)).containsExactly("lugar-desconocido DISTRITO(S)=Distrito Que No Existe");
        assertThat(row.written()).containsKey(MatrixColumn.DISTRICT);
    }

    @Test
    void homonymousPlacesAreToldApartByTheRowsPlace() {
        assertThat(row(MatrixColumn.PROVINCE, "Melgar", MatrixColumn.DISTRICT, "Santa Rosa")
                        .districts())
                .containsExactly("210808");
        assertThat(row(MatrixColumn.REGION, "Lambayeque", MatrixColumn.DISTRICT, "Santa Rosa")
                        .districts())
                .containsExactly("140114");
        ReadRow unclear = row(MatrixColumn.DISTRICT, "Santa Rosa");
        assertThat(unclear.districts()).isEmpty();
        assertThat(findings(unclear)).containsExactly("lugar-homonimo DISTRITO(S)=Santa Rosa");
    }

    @Test
    void theUnitIsFoundByNameCodeOrAliasAndAnUnknownOneIsLeftToTheFile() {
        for (String text :
                new String[] {"UT Sureste", "ut-se", "Sureste", "Unidad Territorial Sureste", "U.T. SURESTE"}) {
            ReadRow row = row(MatrixColumn.UNIT, text);
            assertThat(FakeCatalogue.WHOLE.unit(row.unitId())).isEqualTo("UT Sureste");
            assertThat(row.writtenUnit()).isEqualTo(text);
            assertThat(row.findings()).isEmpty();
        }
        ReadRow unknown = row(MatrixColumn.UNIT, "UT Marciana");
        assertThat(unknown.unitId()).isNull();
        assertThat(unknown.writtenUnit()).isEqualTo("UT Marciana");
        assertThat(unknown.findings()).isEmpty();
        ReadRow several = row(MatrixColumn.UNIT, "UT Sureste / Corredor Minero Sur");
        assertThat(FakeCatalogue.WHOLE.unit(several.unitId())).isEqualTo("UT Sureste");
        assertThat(findings(several))
                .containsExactly("unidad-varias UNIDAD TERRITORIAL=UT Sureste / Corredor Minero Sur");
    }
}
